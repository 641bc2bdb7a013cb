package broadsheet.dumps;

import broadsheet.dumps.files.Compression;
import broadsheet.dumps.files.DumpFile;
import broadsheet.dumps.files.Encoding;
import broadsheet.dumps.format.Detected;
import broadsheet.dumps.format.FileFormat;
import broadsheet.dumps.format.RecordFormat;
import broadsheet.dumps.format.Start;
import broadsheet.dumps.records.Failure;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.dumps.tables.CsvShape;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.parquet.io.InputFile;

/** Tells the format of a dump file by its content; its name and extension play no part. */
public final class Detection {
  /** First records by which a {@link RecordFormat} is told. */
  private static final int RECORDS = 20;

  private final DumpFile file;
  private Compression compression = Compression.NONE;
  private Encoding encoding = Encoding.UTF_8;

  private Detection(DumpFile file) {
    this.file = file;
  }

  /** What {@code file} is. Never throws: a file that cannot be read has that as its trouble. */
  public static Detected of(DumpFile file) {
    var detection = new Detection(file);
    try {
      return detection.detect();
    } catch (IOException | RuntimeException e) {
      return detection.trouble(Failure.of(0, e, ""));
    }
  }

  private Detected detect() throws IOException {
    Start start;
    try (InputStream raw = file.open();
        InputStream in = new BufferedInputStream(raw, 1 << 16)) {
      in.mark(Compression.LONGEST_MAGIC + 1);
      byte[] magic = in.readNBytes(Compression.LONGEST_MAGIC);
      in.reset();
      compression = Compression.of(magic);
      start = new Start(file, compression, first(compression.open(in)));
    }
    encoding = Encoding.of(start.bytes());
    for (FileFormat format : Formats.FILES) {
      Optional<Detected> told = format.tell(start);
      if (told.isPresent()) {
        return format.hasNamedFields() ? records(format, told.get(), start) : told.get();
      }
    }
    return trouble(unknown(start));
  }

  /** The first bytes; fewer if the data breaks off, which whoever reads on will say. */
  private static byte[] first(InputStream in) throws IOException {
    byte[] start = new byte[Start.LOOKED_AT];
    int length = 0;
    try {
      for (int count = 0; count >= 0 && length < start.length; ) {
        length += count;
        count = in.read(start, length, start.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    return Arrays.copyOf(start, length);
  }

  /** What the file is, its first records told. */
  private static Detected records(FileFormat format, Detected told, Start start) {
    List<ObjectNode> first = firstRecords(format, told, start);
    for (RecordFormat each : Formats.RECORDS) {
      long fitting = first.stream().filter(each::fits).count();
      if (fitting > 0 && 2 * fitting >= first.size()) {
        return told.of(each);
      }
    }
    return told;
  }

  private static List<ObjectNode> firstRecords(FileFormat format, Detected told, Start start) {
    boolean isWhole = format.needsWholeFile();
    DumpFile source = isWhole ? start.file() : new Beginning(start);
    List<ObjectNode> first = new ArrayList<>();
    try (RecordReader reader = format.open(source, isWhole ? told : told.uncompressed())) {
      Optional<RawRecord> record = reader.read();
      for (int i = 0; i < RECORDS && record.isPresent(); i++) {
        if (record.get() instanceof RawRecord.Fields fields) {
          first.add(fields.values());
        }
        record = reader.read();
      }
    } catch (IOException | RuntimeException e) {
      // Whoever reads the records says what is wrong with them; those before are enough to tell.
    }
    return first;
  }

  private RawRecord.Broken unknown(Start start) {
    if (start.foreign().isPresent()) {
      return unknown("looks like " + start.foreign().get());
    }
    if (start.isMarkup()) {
      return unknown("looks like HTML or XML");
    }
    if (CsvShape.of(start).isPresent()) {
      int columns = CsvShape.of(start).get().cells().size();
      return unknown("looks like a table of " + columns + " columns without a header row");
    }
    String what =
        start.text().isEmpty() ? "the file is empty" : "the file holds nothing but blanks";
    return new RawRecord.Broken(0, Reject.Reason.EMPTY, what, "");
  }

  private RawRecord.Broken unknown(String detail) {
    String where =
        compression == Compression.NONE
            ? ""
            : " within " + compression.name().toLowerCase(Locale.ROOT);
    return new RawRecord.Broken(0, Reject.Reason.UNKNOWN_FORMAT, detail + where, "");
  }

  private Detected trouble(RawRecord.Broken trouble) {
    return Detected.trouble(compression, encoding, trouble);
  }

  /** The decompressed beginning of a file, as if it were all. */
  private static final class Beginning implements DumpFile {
    private final Start start;

    Beginning(Start start) {
      this.start = start;
    }

    @Override
    public String name() {
      return start.file().name();
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(start.bytes());
    }

    @Override
    public InputFile seekable() throws IOException {
      throw new IOException("only the file's beginning");
    }
  }
}
