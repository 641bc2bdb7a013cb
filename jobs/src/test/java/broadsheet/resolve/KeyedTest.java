package broadsheet.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.spark.Sql;
import broadsheet.text.NameBlock;
import org.junit.jupiter.api.Test;

class KeyedTest {

  /** Names that no comparison sees must be those that the query says so of. */
  @Test
  void setsApartWhatABlockDoesNotCompare() {
    assertThat(Sql.resource(Resolve.class, "keyed.sql").text())
        .contains("place > " + NameBlock.MOST + " AS is_beyond");
  }
}
