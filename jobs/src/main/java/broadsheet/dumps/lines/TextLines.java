package broadsheet.dumps.lines;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines of plain text, whatever ends them. A longer one than may be is cut in two. */
final class TextLines implements Lines {
  private final Reader in;
  private final char[] chars = new char[1 << 14];
  private int at;
  private int end;
  private boolean isAfterReturn;
  private boolean isEnded;

  public TextLines(Reader in) {
    this.in = in;
  }

  @Override
  public Layout layout() {
    return Layout.UNKNOWN;
  }

  @Override
  public Optional<String> next() throws IOException {
    var line = new StringBuilder();
    boolean isAny = false;
    while (fill()) {
      char c = chars[at++];
      boolean isSecond = c == '\n' && isAfterReturn;
      isAfterReturn = c == '\r';
      if (isSecond) {
        continue;
      }
      isAny = true;
      if (c == '\n' || c == '\r' || c == '\f') {
        return Optional.of(line.toString());
      }
      line.append(c);
      if (line.length() >= LONGEST) {
        return Optional.of(line.toString());
      }
    }
    return isAny ? Optional.of(line.toString()) : Optional.empty();
  }

  private boolean fill() throws IOException {
    while (at == end && !isEnded) {
      int count = in.read(chars);
      isEnded = count < 0;
      at = 0;
      end = Math.max(count, 0);
    }
    return at < end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
