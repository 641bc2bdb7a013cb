package broadsheet.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The result of a query, printed. Rows are fetched partition by partition, never all at once; lists
 * and structs are printed as JSON.
 */
public record Answer(Dataset<Row> rows) {

  /** How an answer is printed. */
  public enum Format {
    /** Aligned columns, for people. */
    TABLE,
    /** RFC 4180, UTF-8, a header row; NULL is the empty field. */
    CSV,
    /** One array of one object per row. */
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Prints all rows. */
  public void print(Format format, PrintStream out) {
    switch (format) {
      case TABLE -> printTable(out);
      case CSV -> printCsv(out);
      case JSON -> printJson(out);
    }
    out.flush();
  }

  private void printTable(PrintStream out) {
    Grid grid = new Grid(Arrays.asList(rows.columns()), numeric());
    Iterator<Row> text = asText().toLocalIterator();
    while (text.hasNext()) {
      grid.add(cells(text.next()), out);
    }
    grid.end(out);
  }

  private List<Boolean> numeric() {
    return Arrays.stream(rows.schema().fields())
        .map(f -> f.dataType() instanceof org.apache.spark.sql.types.NumericType)
        .toList();
  }

  private void printCsv(PrintStream out) {
    CSVFormat rfc4180 = CSVFormat.RFC4180.builder().setHeader(rows.columns()).get();
    try {
      CSVPrinter printer = new CSVPrinter(out, rfc4180);
      Iterator<Row> text = asText().toLocalIterator();
      while (text.hasNext()) {
        printer.printRecord(cells(text.next()));
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void printJson(PrintStream out) {
    Column object = to_json(struct(col("*")), Map.of("ignoreNullFields", "false"));
    Iterator<String> objects = rows.select(object).as(Encoders.STRING()).toLocalIterator();
    out.print("[");
    for (String separator = "\n"; objects.hasNext(); separator = ",\n") {
      out.print(separator + objects.next());
    }
    out.print("\n]\n");
  }

  private Dataset<Row> asText() {
    return rows.select(
        Arrays.stream(rows.schema().fields()).map(Answer::text).toArray(Column[]::new));
  }

  private static Column text(StructField field) {
    Column value = col('`' + field.name().replace("`", "``") + '`');
    boolean isNested =
        field.dataType() instanceof ArrayType
            || field.dataType() instanceof MapType
            || field.dataType() instanceof StructType;
    return (isNested ? to_json(value) : value.cast("string")).as(field.name());
  }

  private static List<String> cells(Row row) {
    return IntStream.range(0, row.length()).mapToObj(row::getString).collect(Collectors.toList());
  }
}
