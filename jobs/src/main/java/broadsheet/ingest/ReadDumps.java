package broadsheet.ingest;

import broadsheet.model.Reject;
import broadsheet.text.Front;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Reads a batch of dump files, record by record: each becomes an article or a reject. */
record ReadDumps(Outlets outlets, Files files) implements FlatMapFunction<List<Inspected>, Parsed> {

  @Override
  public Iterator<Parsed> call(List<Inspected> batch) {
    return batch.stream().flatMap(this::parsed).iterator();
  }

  private Stream<Parsed> parsed(Inspected file) {
    DumpReader reader = DumpReader.of(files.at(file.file()), file.detected());
    Iterable<RawRecord> records = () -> reader;
    Dates dates = new Dates(file.profile().order(), Dates.LATEST);
    ArticleMaker maker = new ArticleMaker(file.profile().map(), dates, outlets);
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> parsed(file, record, maker))
        .onClose(reader::close);
  }

  private static Parsed parsed(Inspected file, RawRecord record, ArticleMaker maker) {
    if (record instanceof RawRecord.Fields fields) {
      return maker.make(record(file, fields));
    }
    RawRecord.Broken broken = (RawRecord.Broken) record;
    return Parsed.rejected(
        new Reject(
            file.file().name(),
            broken.position(),
            broken.reason(),
            broken.detail(),
            broken.excerpt()));
  }

  /** A text file has no fields: its title and date stand in its first lines. */
  private static DumpRecord record(Inspected file, RawRecord.Fields fields) {
    Front front =
        file.detected().format() == Format.TEXT
            ? Front.read(fields.values().path("text").asText())
            : null;
    return new DumpRecord(
        file.file().name(),
        file.detected().label(),
        fields.position(),
        fields.values(),
        fields.isRepaired(),
        front == null ? null : front.title(),
        front == null ? null : front.date());
  }
}
