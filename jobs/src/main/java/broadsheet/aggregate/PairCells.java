package broadsheet.aggregate;

import broadsheet.aggregate.Together.Shared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of one pair in every cell it is named in; its articles come text by text. */
final class PairCells {
  private static final int WINDOWS = 3;
  private final long pair;
  private final Map<Cell, Sums[]> cells = new HashMap<>();

  PairCells(long pair) {
    this.pair = pair;
  }

  void add(Together article) {
    int granularity = article.month() == null ? Cell.UNDATED : Cell.MONTH;
    int period = article.month() == null ? 0 : article.month();
    add(article, new Cell(granularity, period, article.outlet()));
    add(article, new Cell(granularity, period, Cell.ALL));
    add(article, new Cell(Cell.EVER, 0, article.outlet()));
    add(article, new Cell(Cell.EVER, 0, Cell.ALL));
  }

  private void add(Together article, Cell cell) {
    Sums[] windows = cells.computeIfAbsent(cell, c -> new Sums[WINDOWS]);
    add(article.text(), article.sentences(), windows, 0);
    add(article.text(), article.paragraphs(), windows, 1);
    add(article.text(), article.article(), windows, 2);
  }

  private static void add(long text, Shared shared, Sums[] windows, int window) {
    if (shared != null) {
      if (windows[window] == null) {
        windows[window] = new Sums();
      }
      windows[window].add(text, shared);
    }
  }

  /**
   * The rows of the pair, sorted by window and cell.
   *
   * @param least number of articles that a row must rest on
   */
  List<PairCell> rows(int least) {
    Cell.eachOutlet(cells, PairCells::countOutlet);
    List<Cell> sorted = cells.keySet().stream().sorted().toList();
    List<PairCell> rows = new ArrayList<>();
    for (int window = 0; window < WINDOWS; window++) {
      for (Cell cell : sorted) {
        Sums sums = cells.get(cell)[window];
        if (sums != null && sums.nArticles >= least) {
          rows.add(row(window, cell, sums));
        }
      }
    }
    return rows;
  }

  private static void countOutlet(Sums[] ofOutlet, Sums[] ofAll) {
    for (int window = 0; window < WINDOWS; window++) {
      if (ofOutlet[window] != null) {
        ofOutlet[window].nOutlets = 1;
        ofAll[window].nOutlets++;
      }
    }
  }

  private PairCell row(int window, Cell cell, Sums sums) {
    return new PairCell(
        (int) (pair >> 32),
        (int) pair,
        window,
        cell.granularity(),
        cell.period(),
        cell.outlet(),
        sums.nWindows,
        sums.nAuthor,
        sums.nDirect,
        sums.nIndirect,
        sums.nArticles,
        sums.nTexts,
        sums.nOutlets,
        sums.weight);
  }

  private static final class Sums {
    private long nWindows;
    private long nAuthor;
    private long nDirect;
    private long nIndirect;
    private long nArticles;
    private long nTexts;
    private long nOutlets;
    private long weight;
    private long lastText;

    void add(long text, Shared shared) {
      nTexts += nArticles == 0 || text != lastText ? 1 : 0;
      lastText = text;
      nArticles++;
      nWindows += shared.n();
      nAuthor += shared.nAuthor();
      nDirect += shared.nDirect();
      nIndirect += shared.nIndirect();
      weight += shared.weight();
    }
  }
}
