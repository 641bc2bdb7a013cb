package broadsheet.text;

import java.util.List;

/** The words that some models met, those met lately held; thread-safe. */
final class CrfWords {
  private static final int LONGEST = 100; // longer ones hardly come again

  private final List<CrfModel> models;
  private final CrfWord beyond;
  private final Recent<String, CrfWord> recent;

  /**
   * No words yet.
   *
   * @param models that score the words; all spell them alike
   * @param most words to hold
   */
  CrfWords(List<CrfModel> models, int most) {
    this.models = List.copyOf(models);
    beyond = CrfWord.beyond(models);
    recent = new Recent<>(most, this::read);
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
    return spelling.length() > LONGEST ? read(spelling) : recent.get(spelling);
  }

  private CrfWord read(String spelling) {
    return CrfWord.of(models, models.get(0).spelling(spelling));
  }
}
