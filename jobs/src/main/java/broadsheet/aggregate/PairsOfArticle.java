package broadsheet.aggregate;

import broadsheet.aggregate.NamedInArticle.Place;
import broadsheet.aggregate.Together.Shared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;

/**
 * All pairs of the entities of one article that share a window, each once. Windows that name more
 * than {@value #MOST_ENTITIES} entities are lists: they pair nothing. Pairs of the whole article
 * are the square of its entities: they are made one by one; memory is for those some sentences
 * apart.
 */
final class PairsOfArticle implements Iterator<Together> {
  /** Queries repeat it, as each must run by itself: a test compares them. */
  static final int MOST_ENTITIES = 200;

  private static final int FARTHEST = 5;
  private static final int SAME_PARAGRAPH = 8;
  private static final long[] CLOSENESS = new long[FARTHEST + 1];

  static {
    for (int distance = 0; distance <= FARTHEST; distance++) {
      CLOSENESS[distance] = Math.round(1e6 * Math.exp(-distance));
    }
  }

  private final NamedInArticle article;
  private final int[] numbers;
  private final int[] voices;
  private final PairEvents sentences = new PairEvents();
  private final PairEvents paragraphs = new PairEvents();
  private final PairEvents near = new PairEvents();
  private int i;
  private int j = 1;
  private Together next;

  PairsOfArticle(NamedInArticle article) {
    this.article = article;
    numbers = article.named().stream().mapToInt(Place::number).sorted().distinct().toArray();
    voices = new int[numbers.length];
    for (Place place : article.named()) {
      voices[index(place)] |= place.voices();
    }
    List<List<Place>> bySentence = windows(Place::sentence);
    bySentence.forEach(places -> pairAll(places, sentences));
    windows(Place::paragraph).forEach(places -> pairAll(places, paragraphs));
    for (int s = 0; s < bySentence.size(); s++) {
      pairNear(bySentence, s);
    }
    List.of(sentences, paragraphs, near).forEach(PairEvents::sort);
    next = find();
  }

  private int index(Place place) {
    return Arrays.binarySearch(numbers, place.number());
  }

  /** The entities of each sentence or paragraph that is no list, once each with all its voices. */
  private List<List<Place>> windows(ToIntFunction<Place> window) {
    List<Place> places = new ArrayList<>(article.named());
    places.sort(Comparator.comparingInt(window).thenComparingInt(Place::number));
    List<List<Place>> windows = new ArrayList<>();
    List<Place> current = new ArrayList<>();
    for (Place place : places) {
      Place last = current.isEmpty() ? null : current.get(current.size() - 1);
      if (last != null && window.applyAsInt(last) != window.applyAsInt(place)) {
        windows.add(current);
        current = new ArrayList<>();
      } else if (last != null && last.number() == place.number()) {
        current.set(current.size() - 1, place.with(last.voices()));
        continue;
      }
      current.add(place);
    }
    windows.add(current);
    windows.removeIf(entities -> entities.isEmpty() || entities.size() > MOST_ENTITIES);
    return windows;
  }

  private void pairAll(List<Place> places, PairEvents events) {
    for (int a = 0; a < places.size(); a++) {
      Place first = places.get(a);
      for (int b = a + 1; b < places.size(); b++) {
        Place second = places.get(b);
        events.add(index(first), index(second), first.voices() & second.voices());
      }
    }
  }

  /** Notes how far apart the entities of a sentence are from those of it and the next few. */
  private void pairNear(List<List<Place>> bySentence, int s) {
    for (int t = s; t < bySentence.size(); t++) {
      Place near = bySentence.get(t).get(0);
      Place here = bySentence.get(s).get(0);
      int distance = near.sentence() - here.sentence();
      if (distance > FARTHEST) {
        return;
      }
      int note = distance | (near.paragraph() == here.paragraph() ? SAME_PARAGRAPH : 0);
      for (Place one : bySentence.get(s)) {
        for (Place other : bySentence.get(t)) {
          if (s == t ? one.number() < other.number() : one.number() != other.number()) {
            this.near.add(index(one), index(other), note);
          }
        }
      }
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Together next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    Together found = next;
    next = find();
    return found;
  }

  /** The next pair that shares a window; null at the end. */
  private Together find() {
    Together found = null;
    while (found == null && j < numbers.length) {
      found = pair();
      if (++j == numbers.length) {
        j = ++i + 1;
      }
    }
    return found;
  }

  private Together pair() {
    long inArticle = 0;
    long inParagraph = 0;
    long inSentence = 0;
    while (near.hasNext(i, j)) {
      int note = near.next();
      long closeness = CLOSENESS[note & ~SAME_PARAGRAPH];
      inArticle += closeness;
      inParagraph += (note & SAME_PARAGRAPH) == 0 ? 0 : closeness;
      inSentence += note == SAME_PARAGRAPH ? closeness : 0;
    }
    Shared sentence = shared(sentences, inSentence);
    Shared paragraph = shared(paragraphs, inParagraph);
    boolean isList = article.nEntities() > MOST_ENTITIES;
    if (isList && paragraph == null && sentence == null) {
      return null;
    }
    return new Together(
        (long) numbers[i] << 32 | numbers[j],
        article.month(),
        article.outlet(),
        Together.FIRST_EVERYWHERE,
        isList ? Together.LIST : voices[i] & voices[j],
        isList ? 0 : inArticle,
        paragraph,
        sentence);
  }

  private Shared shared(PairEvents events, long weight) {
    int n = 0;
    int author = 0;
    int direct = 0;
    int indirect = 0;
    for (; events.hasNext(i, j); n++) {
      int both = events.next();
      author += both & 1;
      direct += both >> 1 & 1;
      indirect += both >> 2 & 1;
    }
    return n == 0 ? null : new Shared(n, author, direct, indirect, weight);
  }
}
