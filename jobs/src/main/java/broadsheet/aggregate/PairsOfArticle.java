package broadsheet.aggregate;

import broadsheet.aggregate.NamedInArticle.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * All pairs of the entities of one article, each once. They are the square of the entities: they
 * are made one by one; memory is for the pairs of sentences.
 */
final class PairsOfArticle implements Iterator<Together> {
  private static final int VOICE_BITS = 3;
  private static final int INDEX_BITS = 30;
  private final int cell;
  private final int[] numbers;
  private final int[] voices;

  /** Pairs of sentences, sorted: index of the smaller entity, of the greater, voices of both. */
  private final long[] inSentences;

  private int at;
  private int i;
  private int j = 1;

  PairsOfArticle(NamedInArticle article) {
    cell = article.cell();
    numbers = article.named().stream().mapToInt(Place::number).sorted().distinct().toArray();
    voices = new int[numbers.length];
    for (Place place : article.named()) {
      voices[index(place)] |= place.voices();
    }
    inSentences = inSentences(article.named());
  }

  private int index(Place place) {
    return Arrays.binarySearch(numbers, place.number());
  }

  private long[] inSentences(List<Place> named) {
    List<Place> places =
        named.stream()
            .sorted(Comparator.comparingInt(Place::sentence).thenComparingInt(Place::number))
            .toList();
    long[] pairs = new long[16];
    int n = 0;
    for (int a = 0; a < places.size(); a++) {
      Place first = places.get(a);
      for (int b = a + 1; b < places.size(); b++) {
        Place second = places.get(b);
        if (second.sentence() != first.sentence()) {
          break;
        }
        if (n == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * n);
        }
        pairs[n++] = key(index(first), index(second)) | (first.voices() & second.voices());
      }
    }
    long[] all = Arrays.copyOf(pairs, n);
    Arrays.sort(all);
    return all;
  }

  private static long key(int first, int second) {
    return ((long) first << INDEX_BITS | second) << VOICE_BITS;
  }

  @Override
  public boolean hasNext() {
    return j < numbers.length;
  }

  @Override
  public Together next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    long pair = (long) numbers[i] << 32 | numbers[j];
    int from = at;
    int[] byVoice = new int[VOICE_BITS];
    for (long key = key(i, j); at < inSentences.length && isOf(key, inSentences[at]); at++) {
      for (int voice = 0; voice < VOICE_BITS; voice++) {
        byVoice[voice] += (int) (inSentences[at] >> voice & 1);
      }
    }
    int both = voices[i] & voices[j];
    Together together =
        new Together(pair, cell, both, at - from, byVoice[0], byVoice[1], byVoice[2]);
    if (++j == numbers.length) {
      j = ++i + 1;
    }
    return together;
  }

  private static boolean isOf(long key, long inSentence) {
    return inSentence >> VOICE_BITS == key >> VOICE_BITS;
  }
}
