package broadsheet.aggregate;

import broadsheet.aggregate.Together.Shared;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of one pair in every cell it is named in; its articles come in any order. */
final class PairCells {
  private final long pair;
  private final Map<Cell, Sums[]> cells = new HashMap<>();

  PairCells(long pair) {
    this.pair = pair;
  }

  void add(Together article) {
    Cell[] ofArticle = article.cells();
    for (int cell = 0; cell < ofArticle.length; cell++) {
      Sums[] windows = cells.computeIfAbsent(ofArticle[cell], c -> new Sums[Together.WINDOWS]);
      for (int window = 0; window < windows.length; window++) {
        if (article.isIn(window)) {
          if (windows[window] == null) {
            windows[window] = new Sums();
          }
          windows[window].add(article, window, cell);
        }
      }
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
    for (int window = 0; window < Together.WINDOWS; window++) {
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
    for (int window = 0; window < Together.WINDOWS; window++) {
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
        cell.number(),
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

    void add(Together article, int window, int cell) {
      nArticles++;
      nTexts += article.isFirst(window, cell) ? 1 : 0;
      switch (window) {
        case Together.SENTENCE -> add(article.sentences());
        case Together.PARAGRAPH -> add(article.paragraphs());
        default -> {
          nWindows++;
          nAuthor += article.voices() & 1;
          nDirect += article.voices() >> 1 & 1;
          nIndirect += article.voices() >> 2 & 1;
          weight += article.weight();
        }
      }
    }

    private void add(Shared shared) {
      nWindows += shared.n();
      nAuthor += shared.nAuthor();
      nDirect += shared.nDirect();
      nIndirect += shared.nIndirect();
      weight += shared.weight();
    }
  }
}
