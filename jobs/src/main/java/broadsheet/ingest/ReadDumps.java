package broadsheet.ingest;

import broadsheet.model.Reject;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;

/** Reads a batch of dump files, record by record: each becomes an article or a reject. */
record ReadDumps(OutletFile outlets) implements FlatMapFunction<List<Inspected>, Parsed> {

  @Override
  public Iterator<Parsed> call(List<Inspected> files) {
    return files.stream().flatMap(this::parsed).iterator();
  }

  private Stream<Parsed> parsed(Inspected file) {
    DumpReader reader = DumpReader.of(Inspect.source(file.file()), file.detected());
    Iterable<RawRecord> records = () -> reader;
    ArticleMaker maker = new ArticleMaker(file.fields(), file.order(), outlets);
    return StreamSupport.stream(records.spliterator(), false)
        .map(record -> parsed(file, record, maker))
        .onClose(reader::close);
  }

  private static Parsed parsed(Inspected file, RawRecord record, ArticleMaker maker) {
    if (record instanceof RawRecord.Fields fields) {
      return maker.make(
          file.file().name(),
          file.detected().label(),
          fields.position(),
          fields.values(),
          fields.isRepaired());
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
}
