package broadsheet.dumps.marked;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.records.TooLargeException;
import broadsheet.model.Reject;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Records of the Reuters-21578 collection: what stands between {@code <REUTERS …>} and {@code
 * </REUTERS>}. A story that is not closed ends where the next begins, and is broken.
 */
final class Reuters implements RecordReader {
  /** Longest story that is read, in UTF-16 code units. */
  static final int MAX_RECORD = 64 << 20;

  private static final String CLOSE = "</REUTERS>";
  private static final Pattern OPEN =
      Pattern.compile("<REUTERS(?=[\\s>])", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCTYPE =
      Pattern.compile("\\s*<!DOCTYPE[^>]*>", Pattern.CASE_INSENSITIVE);

  private final Reader in;
  private final char[] chars = new char[1 << 14];
  private int at;
  private int end;
  private final StringBuilder text = new StringBuilder();
  private final Deque<RawRecord> ready = new ArrayDeque<>();
  private long position;

  Reuters(Reader in) {
    this.in = in;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (ready.isEmpty()) {
      boolean isClosed = readStory();
      if (!isClosed && text.isEmpty()) {
        return Optional.empty();
      }
      stories(isClosed);
      text.setLength(0);
    }
    return Optional.of(ready.removeFirst());
  }

  /** Reads up to and with the end of a story; false if the file ends before one. */
  private boolean readStory() throws IOException {
    while (true) {
      if (at == end) {
        int count = in.read(chars);
        if (count < 0) {
          return false;
        }
        at = 0;
        end = count;
      }
      while (at < end) {
        char c = chars[at++];
        text.append(c);
        if (c == '>' && isClosed()) {
          return true;
        }
      }
      if (text.length() > MAX_RECORD) {
        throw new TooLargeException("a story of more than " + MAX_RECORD + " characters");
      }
    }
  }

  private boolean isClosed() {
    int from = text.length() - CLOSE.length();
    return from >= 0 && text.substring(from).equalsIgnoreCase(CLOSE);
  }

  /** Makes records of the text: some broken, and a whole one at the end if it is closed. */
  private void stories(boolean isClosed) {
    Matcher open = OPEN.matcher(text);
    int from = 0;
    boolean isStory = false;
    while (open.find()) {
      broken(text.substring(from, open.start()), isStory, Reject.Reason.MALFORMED);
      from = open.start();
      isStory = true;
    }
    if (isClosed && isStory) {
      ready.add(ReutersStory.parse(++position, text.substring(from)));
    } else {
      broken(
          text.substring(from),
          isStory,
          isClosed ? Reject.Reason.MALFORMED : Reject.Reason.TRUNCATED);
    }
  }

  private void broken(String part, boolean isStory, Reject.Reason reason) {
    String rest = DOCTYPE.matcher(part).lookingAt() ? DOCTYPE.matcher(part).replaceFirst("") : part;
    if (!new Cleaner().clean(rest).isBlank()) {
      ready.add(
          new RawRecord.Broken(
              ++position,
              reason,
              isStory ? "a story that is not closed" : "text outside of stories",
              rest.strip()));
    }
  }

  @Override
  public long position() {
    return position + 1;
  }

  @Override
  public String excerpt() {
    return text.substring(0, Math.min(text.length(), RawRecord.Broken.MAX_EXCERPT));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
