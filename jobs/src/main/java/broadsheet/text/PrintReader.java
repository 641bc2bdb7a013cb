package broadsheet.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the print of a text. Samples are chosen by winnowing (Schleimer, Wilkerson and Aiken,
 * SIGMOD 2003): the least hash of every window of shingles, so that any common run of words as long
 * as a window has a common sample. The windows of short texts are smaller; each sample of a wide
 * window is one of the narrow windows too.
 */
final class PrintReader implements StoryWords.Sink {
  /** Weight of a shingle: so many words, or twice as many characters. */
  private static final int WIDTH = 5 * StoryWords.WORD;

  /** Texts of fewer words are no copies under another headline. */
  private static final int SHORT = 30 * StoryWords.WORD;

  /** Most shingles kept of a text: a text of more is thinned. */
  private static final int MOST = 8_192;

  private static final long BASE = 0x9e3779b97f4a7c15L;
  private static final long SECOND_BASE = 0xd6e8feb86659fd93L;

  private final long[] words = new long[WIDTH];
  private final int[] weights = new int[WIDTH];
  private long[] shingles = new long[1_024];
  private final List<Long> particulars = new ArrayList<>();
  private final Set<Long> known = new HashSet<>();
  private final Set<Integer> seen = new HashSet<>();
  private int count;
  private int size;
  private int thinning;
  private long weight;
  private long first;
  private long second;

  private PrintReader() {}

  /** See {@link TextPrint#of}. */
  static TextPrint read(String text, String title) {
    int start = title != null && text.startsWith(title) ? title.length() : 0;
    PrintReader body = new PrintReader();
    StoryWords.read(text, start, body);
    PrintReader headline = new PrintReader();
    StoryWords.read(title == null ? "" : title, 0, headline);
    Long head = headline.count == 0 ? null : StoryWords.mixed(headline.first);
    if (body.weight >= SHORT) {
      return body.print(body.key(), head);
    }
    PrintReader whole = new PrintReader();
    StoryWords.read(text, 0, whole);
    return body.print(whole.key(), head);
  }

  @Override
  public void word(long hash, int wordWeight, StoryWords.Kind kind) {
    first = first * BASE + hash;
    second = StoryWords.mixed(second ^ hash) * SECOND_BASE;
    weight += wordWeight;
    words[count % WIDTH] = hash;
    weights[count % WIDTH] = wordWeight;
    count++;
    addShingle();
    if (kind == StoryWords.Kind.PARTICULAR) {
      addParticular((int) (hash >>> 32));
    }
  }

  private void addShingle() {
    long hash = 0;
    int taken = 0;
    for (int i = 1; taken < WIDTH && i <= Math.min(count, WIDTH); i++) {
      hash = hash * BASE + words[(count - i) % WIDTH];
      taken += weights[(count - i) % WIDTH];
    }
    if (taken < WIDTH) {
      return;
    }
    keep(StoryWords.mixed(hash));
  }

  /** Keeps a shingle where it stands first. */
  private void keep(long shingle) {
    if (!isKept(shingle) || !known.add(shingle)) {
      return;
    }
    if (size == MOST) {
      thin();
    }
    if (size == shingles.length) {
      shingles = Arrays.copyOf(shingles, 2 * size);
    }
    if (isKept(shingle)) {
      shingles[size++] = shingle;
    }
  }

  private boolean isKept(long shingle) {
    return StoryText.isKept((int) (shingle >>> 32), thinning);
  }

  private void addParticular(int hash) {
    if (StoryText.isKept(hash, thinning) && seen.add(hash)) {
      particulars.add((long) size << 32 | (hash & 0xffffffffL));
    }
  }

  /** Keeps half of the shingles. */
  private void thin() {
    thinning++;
    int[] places = new int[size + 1];
    int kept = 0;
    for (int i = 0; i < size; i++) {
      places[i] = kept;
      if (isKept(shingles[i])) {
        shingles[kept++] = shingles[i];
      } else {
        known.remove(shingles[i]);
      }
    }
    places[size] = kept;
    size = kept;
    List<Long> old = List.copyOf(particulars);
    particulars.clear();
    for (long particular : old) {
      if (StoryText.isKept((int) particular, thinning)) {
        particulars.add(
            (long) places[(int) (particular >>> 32)] << 32 | (particular & 0xffffffffL));
      } else {
        seen.remove((int) particular);
      }
    }
  }

  private String key() {
    return "%016x%016x".formatted(StoryWords.mixed(first + weight), StoryWords.mixed(second));
  }

  private TextPrint print(String key, Long headline) {
    List<Integer> sampled = new ArrayList<>();
    int window = weight < 100 * StoryWords.WORD ? 4 : weight < 250 * StoryWords.WORD ? 8 : 16;
    int least = -1;
    for (int end = Math.min(window, size); end <= size && size > 0; end++) {
      int from = Math.max(0, end - window);
      int place = least >= from ? last(least, end - 1) : least(from, end);
      if (place != least) {
        sampled.add(place);
        least = place;
      }
    }
    return new TextPrint(
        key,
        weight < SHORT,
        headline,
        thinning,
        IntStream.range(0, size).map(i -> (int) (shingles[i] >>> 32)).boxed().toList(),
        sampled.stream().map(i -> shingles[i]).collect(Collectors.toList()),
        sampled,
        particulars);
  }

  /** The place of the less of two; of equal ones the later. */
  private int last(int place, int other) {
    return Long.compareUnsigned(shingles[other], shingles[place]) <= 0 ? other : place;
  }

  private int least(int from, int to) {
    int least = from;
    for (int i = from + 1; i < to; i++) {
      least = last(least, i);
    }
    return least;
  }
}
