package broadsheet.dumps.tables;

import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Records of Parquet; their values as {@link ParquetRecord} gives them. */
final class ParquetRows implements RecordReader {
  private final MessageType schema;
  private final ParquetReader<Group> rows;
  private long position = 1;

  /**
   * Reads the footer of {@code file}.
   *
   * @throws IOException if the file is no Parquet, or not a whole one
   */
  ParquetRows(InputFile file) throws IOException {
    try (var footer = ParquetFileReader.open(file)) {
      this.schema = footer.getFileMetaData().getSchema();
    } catch (RuntimeException e) {
      throw new IOException("broken Parquet footer: " + e.getMessage(), e);
    }
    this.rows = new Builder(file).build();
  }

  /** Names of the outermost columns, in their order. */
  List<String> columns() {
    return schema.getFields().stream().map(Type::getName).toList();
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    Group row = rows.read();
    return row == null ? Optional.empty() : Optional.of(ParquetRecord.of(row, position++));
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static final class Builder extends ParquetReader.Builder<Group> {
    Builder(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
