package broadsheet.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that some models met lately; thread-safe. Only speed depends on what is in here: a word
 * made twice has the same scores.
 */
final class CrfWords {
  private static final int LONGEST = 100; // longer ones hardly come again

  private final List<CrfModel> models;
  private final int most;
  private final CrfWord beyond;
  private volatile Map<String, CrfWord> recent = new ConcurrentHashMap<>();
  private volatile Map<String, CrfWord> older = Map.of();

  /**
   * An empty cache.
   *
   * @param models that score the words; all spell them alike
   * @param most words to hold: half of them met lately, half of them before that
   */
  CrfWords(List<CrfModel> models, int most) {
    this.models = List.copyOf(models);
    this.most = most;
    beyond = CrfWord.beyond(models);
  }

  /** The models, in the order of their numbers. */
  List<CrfModel> models() {
    return models;
  }

  /** What stands before the first word of a sentence, and after the last. */
  CrfWord beyond() {
    return beyond;
  }

  /** The word of that spelling. */
  CrfWord word(String spelling) {
    CrfWord word = recent.get(spelling);
    return word != null ? word : missing(spelling);
  }

  private CrfWord missing(String spelling) {
    CrfWord word = older.get(spelling);
    if (word == null) {
      word = CrfWord.of(models, models.get(0).spelling(spelling));
    }
    if (spelling.length() <= LONGEST) {
      keep(spelling, word);
    }
    return word;
  }

  private void keep(String spelling, CrfWord word) {
    if (recent.size() >= most / 2) {
      turn();
    }
    recent.put(spelling, word);
  }

  private synchronized void turn() {
    if (recent.size() >= most / 2) {
      older = recent;
      recent = new ConcurrentHashMap<>();
    }
  }
}
