package broadsheet.dumps.marked;

import broadsheet.dumps.markup.Answer;
import broadsheet.dumps.markup.Element;
import broadsheet.dumps.markup.Loose;
import broadsheet.dumps.markup.MarkupException;
import broadsheet.dumps.markup.RecordCutter;
import broadsheet.dumps.markup.RecordCutter.Piece;
import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records of XML files. Each is parsed by itself, so that a broken one costs only itself. */
final class MarkedRecords implements RecordReader {
  private final Reader in;
  private final MarkedFormat format;
  private final BiFunction<Element, Optional<Element>, Answer> mapping;
  private final RecordCutter cutter;
  private final Pattern open;
  private final Pattern close;
  private final Pattern joint;
  private final Deque<RawRecord> ready = new ArrayDeque<>();
  private Optional<Element> head = Optional.empty();
  private Pattern headEnd;
  private boolean isEnded;
  private long position;

  MarkedRecords(Reader in, MarkedFormat format) {
    this(in, format, format::read);
  }

  /**
   * Records that a format cannot read without knowing more of the file.
   *
   * @param mapping instead of {@link MarkedFormat#read}
   */
  MarkedRecords(
      Reader in, MarkedFormat format, BiFunction<Element, Optional<Element>, Answer> mapping) {
    this.in = in;
    this.format = format;
    this.mapping = mapping;
    this.cutter = new RecordCutter(in, format.records());
    String name = "(?:[\\w.-]{1,64}:)?(?:" + String.join("|", format.records()) + ")";
    this.open = Pattern.compile("<" + name + "(?=[\\s/>])", Pattern.CASE_INSENSITIVE);
    this.close = Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE);
    this.joint =
        Pattern.compile(close.pattern() + "\\s*" + open.pattern(), Pattern.CASE_INSENSITIVE);
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (ready.isEmpty() && !isEnded) {
      Optional<Piece> piece = cutter.next();
      if (piece.isPresent()) {
        take(piece.get());
      } else {
        isEnded = true;
        end();
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void take(Piece piece) {
    switch (piece.kind()) {
      case BETWEEN -> between(piece.text());
      case WHOLE -> whole(piece.text());
      case OPEN -> broken(Reject.Reason.MALFORMED, "a record that is not closed", piece.text());
      case STRAY -> broken(Reject.Reason.MALFORMED, "a record without its start tag", piece.text());
      case TOO_LARGE ->
          broken(
              Reject.Reason.TOO_LARGE,
              "a record of more than " + RecordCutter.MAX_RECORD + " characters",
              piece.text());
      case CUT -> cut(piece.text());
    }
  }

  /** What the records share stands before the first; files may have been put together. */
  private void between(String text) {
    if (headEnd != null && headEnd.matcher(text).find()) {
      headEnd = null;
      head = Optional.empty();
    }
    if (headEnd == null) {
      Optional<Element> element = Loose.parse(text);
      if (element.isPresent()) {
        head = element;
        headEnd =
            Pattern.compile(
                "</(?:[\\w.-]{1,64}:)?" + Pattern.quote(element.get().name()) + "\\s*>",
                Pattern.CASE_INSENSITIVE);
        if (headEnd.matcher(text).find()) {
          headEnd = null;
        }
      }
    }
  }

  private void end() {
    if (headEnd != null) {
      String name = head.map(Element::name).orElse("");
      broken(Reject.Reason.TRUNCATED, "the file ends before </" + name + ">", "");
    }
  }

  /** An unclosed comment or CDATA section swallows records up to the end of the next. */
  private void whole(String text) {
    boolean isOne = text.indexOf("</") == text.lastIndexOf("</") || !joint.matcher(text).find();
    if (isOne) {
      one(text);
    } else {
      parts(text, 0);
    }
  }

  private void one(String text) {
    var cleaner = new Cleaner();
    String clean = cleaner.clean(text);
    try {
      add(mapping.apply(format.parse(clean), head), text, cleaner);
    } catch (MarkupException e) {
      broken(Reject.Reason.MALFORMED, e.getMessage(), text);
    }
  }

  private void add(Answer answer, String text, Cleaner cleaner) {
    if (answer instanceof Answer.Story story) {
      // References may stand for characters that no text holds; so may the head.
      ObjectNode fields = cleaner.clean(story.fields());
      ready.add(new RawRecord.Fields(++position, fields, cleaner.isRepaired()));
    } else if (answer instanceof Answer.Refused refused) {
      broken(refused.reason(), refused.detail(), text);
    }
  }

  /** Records of which at least the first is broken. */
  private void parts(String text, int from) {
    Matcher starts = open.matcher(text);
    List<Integer> bounds = new ArrayList<>();
    while (starts.find()) {
      if (starts.start() >= from) {
        bounds.add(starts.start());
      }
    }
    bounds.add(text.length());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      String part = text.substring(bounds.get(i), bounds.get(i + 1));
      Matcher end = close.matcher(part);
      if (end.find()) {
        one(part.substring(0, end.end()));
      } else {
        boolean isLast = i + 2 == bounds.size();
        broken(
            isLast ? Reject.Reason.TRUNCATED : Reject.Reason.MALFORMED,
            isLast ? "the file ends within a record" : "a record that is not closed",
            part);
      }
    }
  }

  /** The file's last piece; a comment that is not closed may hold whole records. */
  private void cut(String text) {
    Matcher first = open.matcher(text);
    if (first.find()) {
      if (first.start() > 0) {
        between(text.substring(0, first.start()));
      }
      parts(text, first.start());
    } else {
      broken(Reject.Reason.TRUNCATED, "the file ends within a tag or comment", text);
    }
    headEnd = null;
  }

  private void broken(Reject.Reason reason, String detail, String text) {
    ready.add(new RawRecord.Broken(++position, reason, detail, text.strip()));
  }

  @Override
  public long position() {
    return position + 1;
  }

  @Override
  public String excerpt() {
    return cutter.unfinished(RawRecord.Broken.MAX_EXCERPT);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
