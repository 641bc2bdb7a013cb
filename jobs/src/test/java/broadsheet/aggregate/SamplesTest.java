package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.SparkTest;
import broadsheet.model.Accuracy;
import broadsheet.spark.Progress;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SparkTest
class SamplesTest {

  @Test
  void readsTheUsersSamples() {
    assertThat(
            Samples.read(
                    "mine.csv",
                    "\uFEFF# coded by hand\nType,N_found,n_correct,n_gold,source\n\nper, 10, 9, 12,"
                        + " \"Post, May\"\nORG,0,0,3,\n")
                .rows())
        .containsExactly(
            new Accuracy("ORG", 0, 0, 3, null), new Accuracy("PER", 10, 9, 12, "Post, May"));
    assertThat(Samples.read("mine.csv", "type,n_found,n_correct,n_gold\nLOC,1,1,1\n").rows())
        .containsExactly(new Accuracy("LOC", 1, 1, 1, null));
  }

  @Test
  void hasSamplesOfEveryTypeBuiltIn() {
    assertThat(Samples.builtIn().rows())
        .hasSize(8)
        .contains(new Accuracy("PER", 1578, 1512, 1617, "CoNLL-2003 testb"))
        .extracting(Accuracy::type)
        .contains("PER", "ORG", "LOC", "MISC");
  }

  @Test
  void areWrittenOnce(SparkSession spark, @TempDir Path folder) {
    WriteAccuracy stage = new WriteAccuracy(Samples.builtIn());
    Progress silent = (name, work) -> work.getAsLong();
    try (Draft draft = new Warehouse(spark, folder.resolve("w").toString()).draft()) {
      assertThat(stage.isDue(draft, Set.of())).isTrue();
      stage.run(draft, silent);
      assertThat(stage.isDue(draft, Set.of("names"))).isFalse();
      assertThat(draft.read(Tables.ACCURACY).collectAsList())
          .containsExactlyInAnyOrderElementsOf(Samples.builtIn().rows());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "type;found,1 | mine.csv, line 1: expected the columns"
            + " type,n_found,n_correct,n_gold[,source]",
        "type,n_found,n_correct,n_gold | mine.csv has no sample: expected the columns"
            + " type,n_found,n_correct,n_gold[,source]",
        "type,n_found,n_correct,n_gold;PER,1,1 | mine.csv, line 2: expected the columns"
            + " type,n_found,n_correct,n_gold[,source]",
        "type,n_found,n_correct,n_gold;PERSON,1,1,1 | mine.csv, line 2: 'PERSON' is no type; use"
            + " PER, ORG, LOC or MISC",
        "type,n_found,n_correct,n_gold;PER,1.5,1,1 | mine.csv, line 2: '1.5' is no number of"
            + " mentions",
        "type,n_found,n_correct,n_gold;PER,2,2,2;ORG,2,3,4 | mine.csv, line 3: 3 correct of 2"
            + " found and 4 marked",
        "type,n_found,n_correct,n_gold;ORG,2,-1,4 | mine.csv, line 2: -1 correct of 2 found and 4"
            + " marked",
      })
  void saysWhatIsWrongInOneLine(String lines, String message) {
    assertThatThrownBy(() -> Samples.read("mine.csv", lines.replace(";", "\n") + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
