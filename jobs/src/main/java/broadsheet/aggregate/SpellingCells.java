package broadsheet.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spellings of one entity by month. Case alone makes no other spelling: headlines in capitals
 * count with the usual form.
 */
final class SpellingCells implements OneEntity<SpellingCell> {
  private static final int VOICES = 4;
  private final int number;
  private final Periods periods;
  private final Map<String, Spelling> spellings = new TreeMap<>();
  private final Map<Cell, Tally[]> all = new HashMap<>();

  SpellingCells(int number, Periods periods) {
    this.number = number;
    this.periods = periods;
  }

  /** What differs in case only, as printed and by cell. */
  private record Spelling(Map<String, Integer> printed, Map<Cell, Tally[]> cells) {

    /** The most frequent form; of equally frequent ones the last in order. */
    String usual() {
      return printed.entrySet().stream()
          .max(
              Comparator.comparing(Map.Entry<String, Integer>::getValue)
                  .thenComparing(Map.Entry::getKey))
          .orElseThrow()
          .getKey();
    }
  }

  @Override
  public void add(Named mention) {
    boolean isDated = mention.day() != null;
    int granularity = isDated ? Cell.MONTH : Cell.UNDATED;
    int period = isDated ? periods.of(mention.day())[Cell.MONTH] : 0;
    Cell cell = new Cell(granularity, period, mention.outlet());
    Spelling spelling =
        spellings.computeIfAbsent(
            mention.spelling().toLowerCase(Locale.ROOT),
            folded -> new Spelling(new HashMap<>(), new HashMap<>()));
    spelling.printed().merge(mention.spelling(), 1, Integer::sum);
    for (Map<Cell, Tally[]> cells : List.of(spelling.cells(), all)) {
      count(cells, cell, mention);
      count(cells, cell.inAll(), mention);
    }
  }

  private static void count(Map<Cell, Tally[]> cells, Cell cell, Named mention) {
    Tally[] voices = cells.computeIfAbsent(cell, c -> new Tally[VOICES]);
    for (int voice : new int[] {0, mention.voice()}) {
      if (voices[voice] == null) {
        voices[voice] = new Tally();
      }
      voices[voice].add(mention);
    }
  }

  /** Sorted by spelling, cell and voice. */
  @Override
  public List<SpellingCell> rows() {
    List<SpellingCell> rows = new ArrayList<>();
    for (Spelling spelling : spellings.values()) {
      Cell.eachOutlet(spelling.cells(), SpellingCells::countOutlet);
      String usual = spelling.usual();
      for (Cell cell : spelling.cells().keySet().stream().sorted().toList()) {
        Tally[] voices = spelling.cells().get(cell);
        for (int voice = 0; voice < VOICES; voice++) {
          if (voices[voice] != null) {
            rows.add(row(usual, cell, voice, voices[voice]));
          }
        }
      }
    }
    return rows;
  }

  private static void countOutlet(Tally[] ofOutlet, Tally[] ofAll) {
    for (int voice = 0; voice < VOICES; voice++) {
      if (ofOutlet[voice] != null) {
        ofAll[voice].addOutlet();
      }
    }
  }

  private SpellingCell row(String spelling, Cell cell, int voice, Tally tally) {
    Tally total = all.get(cell)[voice];
    return new SpellingCell(
        number,
        spelling,
        cell.number(),
        voice,
        tally.nMentions(),
        tally.nArticles(),
        tally.nTexts(),
        tally.nOutlets(cell),
        total.nMentions(),
        total.nTexts());
  }
}
