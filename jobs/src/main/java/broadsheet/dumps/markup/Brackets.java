package broadsheet.dumps.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which double brackets of a wiki page belong together; those without a partner are plain text. */
final class Brackets {
  private static final int NONE = -1;
  private static final int TEMPLATE = 0;
  private static final int LINK = 1;
  private static final int TABLE = 2;

  /** Index just after the closing bracket of the one that opens here; 0 if none does. */
  private final int[] closes;

  private Brackets(int length) {
    this.closes = new int[length];
  }

  static Brackets of(String markup) {
    var brackets = new Brackets(markup.length());
    brackets.match(markup);
    return brackets;
  }

  /** The index after the pair that opens at {@code i}; -1 if none does. */
  int close(int i) {
    return closes[i] == 0 ? -1 : closes[i];
  }

  /** The parts that bars divide, but for bars within brackets; each as its two indexes. */
  List<int[]> parts(String markup, int from, int to) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < to) {
      if (closes[i] > 0 && closes[i] <= to) {
        i = closes[i];
      } else {
        if (markup.charAt(i) == '|') {
          parts.add(new int[] {start, i});
          start = i + 1;
        }
        i++;
      }
    }
    parts.add(new int[] {start, to});
    return parts;
  }

  private void match(String markup) {
    int[] stack = new int[64];
    int[] open = new int[TABLE + 1];
    int size = 0;
    int i = 0;
    while (i + 1 < markup.length()) {
      int opened = opened(markup, i);
      int closed = opened == NONE ? closed(markup, i) : NONE;
      if (opened != NONE) {
        stack = size == stack.length ? Arrays.copyOf(stack, 2 * size) : stack;
        stack[size++] = i;
        open[opened]++;
        i += 2;
      } else if (closed != NONE && open[closed] > 0) {
        // What was opened later and is still open has no partner.
        int kind = opened(markup, stack[--size]);
        while (kind != closed) {
          open[kind]--;
          kind = opened(markup, stack[--size]);
        }
        open[closed]--;
        i += 2;
        closes[stack[size]] = i;
      } else {
        i++;
      }
    }
  }

  private static int opened(String markup, int i) {
    char c = markup.charAt(i);
    char next = markup.charAt(i + 1);
    if (c == next) {
      return c == '{' ? TEMPLATE : c == '[' ? LINK : NONE;
    }
    return c == '{' && next == '|' && beginsLine(markup, i) ? TABLE : NONE;
  }

  private static int closed(String markup, int i) {
    char c = markup.charAt(i);
    char next = markup.charAt(i + 1);
    if (c == next) {
      return c == '}' ? TEMPLATE : c == ']' ? LINK : NONE;
    }
    return c == '|' && next == '}' && beginsLine(markup, i) ? TABLE : NONE;
  }

  private static boolean beginsLine(String markup, int i) {
    return i == 0 || markup.charAt(i - 1) == '\n';
  }
}
