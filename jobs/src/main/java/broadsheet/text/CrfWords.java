package broadsheet.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The words that a model met lately; thread-safe. Only speed depends on what is in here: a word
 * made twice has the same scores, and numbers are never given twice.
 */
final class CrfWords {
  private static final int LONGEST = 100; // longer ones hardly come again

  private final CrfModel model;
  private final int most;
  private final AtomicLong ids = new AtomicLong();
  private final Map<String, CrfWord> words = new ConcurrentHashMap<>();
  private final Map<String, CrfShape> shapes = new ConcurrentHashMap<>();
  private final CrfWord beyond;

  /**
   * An empty cache.
   *
   * @param model that scores the words
   * @param most words to hold; when there are more it starts anew
   */
  CrfWords(CrfModel model, int most) {
    this.model = model;
    this.most = most;
    beyond = CrfWord.beyond(model, id(), new CrfShape(model, id(), null));
  }

  /** What stands before the first word of a sentence, and after the last. */
  CrfWord beyond() {
    return beyond;
  }

  /** The word of that spelling. */
  CrfWord word(String spelling) {
    CrfWord word = words.get(spelling);
    if (word == null) {
      word = make(spelling);
      if (spelling.length() <= LONGEST) {
        keep(words, spelling, word);
      }
    }
    return word;
  }

  private CrfWord make(String spelling) {
    String text = model.spelling(spelling);
    String name = model.shape(text);
    CrfShape shape = shapes.get(name);
    if (shape == null) {
      shape = new CrfShape(model, id(), name);
      if (name.length() <= LONGEST) {
        keep(shapes, name, shape);
      }
    }
    return CrfWord.of(model, id(), text, shape);
  }

  private <T> void keep(Map<String, T> kept, String key, T value) {
    if (kept.size() >= most) {
      kept.clear();
    }
    kept.put(key, value);
  }

  private long id() {
    return ids.incrementAndGet();
  }
}
