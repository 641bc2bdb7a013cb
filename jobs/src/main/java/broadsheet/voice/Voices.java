package broadsheet.voice;

import java.util.List;

/** Whose words each place of an article is in. Of quotations within one another the innermost. */
public final class Voices {
  private final List<Quotation> direct;
  private final List<Quotation> indirect;

  /**
   * The voices of an article.
   *
   * @param quotations as {@link Quotations#of} gives them
   */
  public Voices(List<Quotation> quotations) {
    direct = quotations.stream().filter(q -> q.kind() != Quotation.Kind.INDIRECT).toList();
    indirect = quotations.stream().filter(q -> q.kind() == Quotation.Kind.INDIRECT).toList();
  }

  /** The innermost quotation that holds the character at {@code offset}; null if none does. */
  public Quotation at(int offset) {
    Quotation found = at(direct, offset);
    return found == null ? at(indirect, offset) : found;
  }

  /** Share of the characters from {@code start} to {@code end} in this voice, 0 to 1. */
  public double share(Voice voice, int start, int end) {
    if (start >= end) {
      return 0;
    }
    int inDirect = overlap(direct, start, end);
    int n =
        switch (voice) {
          case DIRECT_QUOTATION -> inDirect;
          case INDIRECT_SPEECH -> indirectOnly(start, end);
          case AUTHOR -> end - start - inDirect - indirectOnly(start, end);
        };
    return (double) n / (end - start);
  }

  private int indirectOnly(int start, int end) {
    int n = 0;
    for (int i = first(indirect, start); i < indirect.size(); i++) {
      Range content = indirect.get(i).content();
      if (content.start() >= end) {
        break;
      }
      int from = Math.max(start, content.start());
      int to = Math.min(end, content.end());
      n += to - from - overlap(direct, from, to);
    }
    return n;
  }

  private static int overlap(List<Quotation> quotations, int start, int end) {
    int n = 0;
    for (int i = first(quotations, start); i < quotations.size(); i++) {
      Range content = quotations.get(i).content();
      if (content.start() >= end) {
        break;
      }
      n += Math.min(end, content.end()) - Math.max(start, content.start());
    }
    return n;
  }

  private static Quotation at(List<Quotation> quotations, int offset) {
    int i = first(quotations, offset);
    boolean isInside = i < quotations.size() && quotations.get(i).content().start() <= offset;
    return isInside ? quotations.get(i) : null;
  }

  /** Index of the first that ends after {@code offset}; they do not overlap. */
  private static int first(List<Quotation> quotations, int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).content().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
