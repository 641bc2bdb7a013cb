package broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.report.Answer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SparkTest
class AnswerTest {
  private static final String QUERY =
      "SELECT * FROM VALUES ('Kyiv, \"old\"', 12, array('a', 'b')), (NULL, 3, NULL) AS t(name, n,"
          + " list) ORDER BY n DESC";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "TABLE | name          n  list;-----------  --  ---------;Kyiv, \"old\"  12 "
            + " [\"a\",\"b\"];NULL          3  NULL;(2 rows);",
        "CSV | name,n,list;\"Kyiv, \"\"old\"\"\",12,\"[\"\"a\"\",\"\"b\"\"]\";,3,;",
        "JSON | [;{\"name\":\"Kyiv,"
            + " \\\"old\\\"\",\"n\":12,\"list\":[\"a\",\"b\"]},;{\"name\":null,\"n\":3,\"list\":null};];"
      })
  void printsEveryFormat(Answer.Format format, String expected, SparkSession spark) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new Answer(spark.sql(QUERY)).print(format, new PrintStream(bytes, true, UTF_8));

    assertThat(bytes.toString(UTF_8).replace("\r\n", "\n")).isEqualTo(expected.replace(";", "\n"));
  }
}
