package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.spark.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
public class RecordsTest {
  public enum Kind {
    PERSON,
    PLACE
  }

  public record Leaf(String text, int at) {}

  public record Row(
      String id,
      LocalDate day,
      Instant at,
      Kind kind,
      double score,
      Integer count,
      List<Leaf> leaves,
      Leaf one) {
    public Row {
      Objects.requireNonNull(id, "id");
    }
  }

  private static final Encoder<Row> ROW = Records.encoder(Row.class);

  @Test
  void keepsEveryComponentInOrder(SparkSession spark) {
    List<Row> rows =
        List.of(
            new Row(
                "a",
                LocalDate.EPOCH,
                Instant.EPOCH,
                Kind.PLACE,
                0.5,
                3,
                List.of(new Leaf("x", 1)),
                new Leaf("y", 2)),
            new Row("b", null, null, null, 0, null, List.of(), null));

    assertThat(spark.createDataset(rows, ROW).collectAsList()).isEqualTo(rows);
    assertThat(ROW.schema().fieldNames())
        .containsExactly("id", "day", "at", "kind", "score", "count", "leaves", "one");
  }

  @Test
  void checksWhatItReadsBack(SparkSession spark) {
    var rows =
        spark.createDataset(List.of(new Row("a", null, null, null, 0, null, List.of(), null)), ROW);
    var broken =
        rows.toDF()
            .selectExpr(
                "cast(null as string) id", "day", "at", "kind", "score", "count", "leaves", "one");

    assertThatThrownBy(() -> broken.as(ROW).collectAsList())
        .hasStackTraceContaining("NullPointerException: id");
  }

  record Hidden(String id) {}

  @Test
  void refusesRecordsThatSparkCannotSee() {
    assertThatThrownBy(() -> Records.encoder(Hidden.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("broadsheet.RecordsTest$Hidden must be public to be a row");
  }

  public record Lost(Map<String, Leaf> leaves) {}

  @Test
  void refusesWhatSparkWouldLose() {
    assertThatThrownBy(() -> Records.encoder(Lost.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a row cannot hold a java.util.Map<");
  }

  public record Plain(Map<String, Integer> counts) {}

  @Test
  void keepsMapsOfScalars(SparkSession spark) {
    List<Plain> rows = List.of(new Plain(Map.of("a", 1)));

    assertThat(spark.createDataset(rows, Records.encoder(Plain.class)).collectAsList())
        .isEqualTo(rows);
  }
}
