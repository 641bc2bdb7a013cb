package broadsheet.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of one entity in every cell it is named in. */
final class EntityCells implements OneEntity<EntityCell> {
  private static final int ALL_VOICES = 0;
  private static final int VOICES = 4;
  private final int number;
  private final Periods periods;
  private final Calendar calendar;
  private final Map<Cell, Counts[]> cells = new HashMap<>();

  /** The cells of the last article. */
  private final List<Counts[]> ofArticle = new ArrayList<>();

  private Long article;

  EntityCells(int number, Periods periods, Calendar calendar) {
    this.number = number;
    this.periods = periods;
    this.calendar = calendar;
  }

  @Override
  public void add(Named mention) {
    if (article == null || article != mention.article()) {
      article = mention.article();
      enter(mention);
    }
    for (Counts[] voices : ofArticle) {
      counts(voices, ALL_VOICES).add(mention);
      counts(voices, mention.voice()).add(mention);
    }
  }

  private void enter(Named mention) {
    ofArticle.clear();
    if (mention.day() == null) {
      enter(Cell.UNDATED, 0, mention.outlet());
    } else {
      int[] starts = periods.of(mention.day());
      for (int granularity = 0; granularity < starts.length; granularity++) {
        enter(granularity, starts[granularity], mention.outlet());
      }
    }
    enter(Cell.EVER, 0, mention.outlet());
  }

  private void enter(int granularity, int period, int outlet) {
    ofArticle.add(cells.computeIfAbsent(new Cell(granularity, period, outlet), c -> voices()));
    ofArticle.add(cells.computeIfAbsent(new Cell(granularity, period, Cell.ALL), c -> voices()));
  }

  private static Counts[] voices() {
    return new Counts[VOICES];
  }

  private static Counts counts(Counts[] voices, int voice) {
    if (voices[voice] == null) {
      voices[voice] = new Counts();
    }
    return voices[voice];
  }

  /** Sorted by cell and voice. */
  @Override
  public List<EntityCell> rows() {
    Cell.eachOutlet(cells, EntityCells::countOutlet);
    Map<Cell, Double> bursts = calendar.bursts(textsInAllOutlets());
    List<EntityCell> rows = new ArrayList<>();
    for (Cell cell : cells.keySet().stream().sorted().toList()) {
      Counts[] voices = cells.get(cell);
      for (int voice = 0; voice < VOICES; voice++) {
        if (voices[voice] != null) {
          Double burst = voice == ALL_VOICES ? bursts.get(cell) : null;
          rows.add(voices[voice].row(number, cell, voice, burst));
        }
      }
    }
    return rows;
  }

  private static void countOutlet(Counts[] ofOutlet, Counts[] ofAll) {
    for (int voice = 0; voice < VOICES; voice++) {
      if (ofOutlet[voice] != null) {
        ofAll[voice].tally().addOutlet();
      }
    }
  }

  private Map<Cell, Long> textsInAllOutlets() {
    Map<Cell, Long> nTexts = new HashMap<>();
    cells.forEach(
        (cell, voices) -> {
          if (cell.outlet() == Cell.ALL) {
            nTexts.put(cell, voices[ALL_VOICES].tally().nTexts());
          }
        });
    return nTexts;
  }
}
