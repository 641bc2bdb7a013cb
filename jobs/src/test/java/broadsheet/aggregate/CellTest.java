package broadsheet.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellTest {
  private static final int[] DAYS = {-62_091, -1, 0, 1, 19_844, 29_219}; // 1800 to 2049
  private static final int[] OUTLETS = {Cell.ALL, 0, 1, 2, Integer.MAX_VALUE};

  @Test
  void numbersAreInTheOrderOfCells() {
    List<Cell> cells = new ArrayList<>();
    for (int granularity = Cell.DAY; granularity <= Cell.EVER; granularity++) {
      for (int day : DAYS) {
        for (int outlet : OUTLETS) {
          cells.add(new Cell(granularity, day, outlet));
        }
      }
    }

    assertThat(cells).isSorted();
    assertThat(cells.stream().map(Cell::number).toList())
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(number -> number >= 0);
  }
}
