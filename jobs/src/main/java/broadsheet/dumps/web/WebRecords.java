package broadsheet.dumps.web;

import broadsheet.dumps.files.Encoding;
import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import broadsheet.model.TextFault;
import broadsheet.pages.Page;
import broadsheet.warc.ArchiveRecord;
import broadsheet.warc.ArchiveRecords;
import broadsheet.warc.Html;
import broadsheet.warc.HttpResponse;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

/**
 * Records of a web archive: of its responses, resources, conversions and revisits each is one,
 * broken or not. What the archive keeps for itself (warcinfo, request, metadata) is passed over,
 * unless it is broken.
 */
final class WebRecords implements RecordReader {
  private static final Set<String> OWN = Set.of("warcinfo", "request", "metadata");
  private static final int DAY = 10;
  private static final int OK = 200;
  private static final int REDIRECT = 300;

  private final ArchiveRecords records;
  private final PageRecords pages = new PageRecords();

  WebRecords(ArchiveRecords records) {
    this.records = records;
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    Optional<ArchiveRecord> record = records.next();
    while (record.isPresent() && record.get().fault() == null && isOwn(record.get())) {
      record = records.next();
    }
    return record.map(this::read);
  }

  private static boolean isOwn(ArchiveRecord record) {
    return OWN.contains(record.type());
  }

  private RawRecord read(ArchiveRecord record) {
    if (record.fault() != null && !(record.isUnmeasured() && Html.isClosed(record.block()))) {
      return faulty(record);
    }
    return switch (record.type()) {
      case "response" -> response(record);
      case "resource" -> resource(record);
      case "conversion" -> conversion(record);
      case "revisit" -> noPage(record, "revisit of " + original(record));
      case "" -> broken(record, Reject.Reason.MALFORMED, "it states no type", record.block());
      default -> noPage(record, "a record of type " + record.type());
    };
  }

  private static RawRecord faulty(ArchiveRecord record) {
    boolean isCut = record.fault().contains("breaks off") || record.fault().contains("ends after");
    String cause =
        record.isCut()
            ? "%s: %,d of %,d bytes".formatted(record.fault(), record.length(), record.stated())
            : record.fault();
    return broken(
        record, isCut ? Reject.Reason.TRUNCATED : Reject.Reason.MALFORMED, cause, record.block());
  }

  private static String original(ArchiveRecord record) {
    String what =
        record
            .headers()
            .first("WARC-Refers-To")
            .or(() -> record.headers().first("WARC-Refers-To-Target-URI"))
            .orElse("an earlier record");
    return record
        .headers()
        .first("WARC-Refers-To-Date")
        .map(date -> what + " of " + date)
        .orElse(what);
  }

  private RawRecord response(ArchiveRecord record) {
    Optional<HttpResponse> response = HttpResponse.parse(record.block());
    if (response.isEmpty()) {
      boolean isHttp = isHttp(record.headers().first("Content-Type"));
      return isHttp && !Html.isPage(record.block())
          ? broken(record, Reject.Reason.MALFORMED, "no HTTP response", record.block())
          : resource(record);
    }
    int status = response.get().status();
    if (status < OK || status >= REDIRECT) {
      return noPage(record, "status " + status);
    }
    return content(
        record,
        response.get().body(),
        response.get().contentType().orElse(null),
        response.get().fault());
  }

  private RawRecord resource(ArchiveRecord record) {
    Optional<String> type = record.headers().first("Content-Type");
    return content(record, record.block(), isHttp(type) ? null : type.orElse(null), null);
  }

  private static boolean isHttp(Optional<String> contentType) {
    return contentType.map(PageType::plain).filter("application/http"::equals).isPresent();
  }

  private RawRecord content(ArchiveRecord record, byte[] body, String contentType, String fault) {
    Optional<String> other = PageType.other(body, contentType);
    if (other.isPresent()) {
      return noPage(record, other.get());
    }
    if (record.length() > record.block().length) {
      String detail = "a page of more than %,d bytes".formatted(record.block().length);
      return broken(record, Reject.Reason.TOO_LARGE, detail, body);
    }
    boolean isWhole = Html.isClosed(body);
    if (!isWhole && (fault != null || record.isCut())) {
      return broken(record, Reject.Reason.TRUNCATED, fault == null ? cut(record) : fault, body);
    }
    boolean isCut = !isWhole && record.headers().first("WARC-Truncated").isPresent();
    return pages.read(
        record.position(),
        record.headers().first("WARC-Record-ID").orElse(null),
        new Page(body, contentType, record.target().orElse(null), crawled(record)),
        isCut ? Set.of(TextFault.TRUNCATED) : Set.of());
  }

  private static String cut(ArchiveRecord record) {
    return "truncated: %,d of %,d bytes".formatted(record.length(), record.stated());
  }

  /** Text that somebody extracted, as in WET archives. */
  private static RawRecord conversion(ArchiveRecord record) {
    if (record.isCut()) {
      return broken(record, Reject.Reason.TRUNCATED, cut(record), record.block());
    }
    if (record.length() > record.block().length) {
      return broken(record, Reject.Reason.TOO_LARGE, "a text of many megabytes", record.block());
    }
    var cleaner = new Cleaner();
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    record.headers().first("WARC-Record-ID").ifPresent(id -> values.put("id", cleaner.clean(id)));
    record.target().ifPresent(url -> values.put("url", cleaner.clean(url)));
    values.put("text", cleaner.clean(text(record.block())));
    record
        .headers()
        .first("WARC-Identified-Content-Language")
        .map(codes -> codes.split(",", 2)[0])
        .ifPresent(code -> values.put("language", cleaner.clean(code)));
    Instant crawled = crawled(record);
    if (crawled != null) {
      values.put("crawled", crawled.toString());
    }
    return new RawRecord.Fields(record.position(), values, cleaner.isRepaired());
  }

  private static String text(byte[] block) {
    var text = new StringWriter(block.length);
    try (Reader reader = Encoding.of(block).reader(new ByteArrayInputStream(block))) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always read", e);
    }
    return text.toString();
  }

  /** When the record was fetched; null if it does not say so to the day. */
  private static Instant crawled(ArchiveRecord record) {
    String date = record.headers().first("WARC-Date").orElse("");
    try {
      return date.length() == DAY
          ? LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(date).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static RawRecord noPage(ArchiveRecord record, String why) {
    return broken(record, Reject.Reason.NO_PAGE, why, record.block());
  }

  private static RawRecord broken(
      ArchiveRecord record, Reject.Reason reason, String why, byte[] content) {
    String name = record.target().or(record::name).map(each -> ": " + each).orElse("");
    String excerpt = PageType.isText(content) ? PageRecords.start(content) : "";
    return new RawRecord.Broken(record.position(), reason, why + name, excerpt);
  }

  @Override
  public long position() {
    return records.position();
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
