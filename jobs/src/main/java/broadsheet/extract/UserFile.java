package broadsheet.extract;

import broadsheet.model.Refused;
import broadsheet.text.Gazetteer;
import broadsheet.text.Lexicon;
import java.io.Serializable;

/**
 * A file of the user's as it travels to executors; each reads it once. Thread-safe.
 *
 * @param <T> what stands in it
 */
public final class UserFile<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final String content;
  private final Parser<T> parser;
  private transient T value;

  private UserFile(String file, String content, Parser<T> parser) {
    this.file = file;
    this.content = content;
    this.parser = parser;
  }

  private interface Parser<T> extends Serializable {
    T parse(String file, String content);
  }

  /** No names of the user's. */
  public static UserFile<Gazetteer> noNames() {
    return new UserFile<>(null, null, (file, content) -> Gazetteer.NONE);
  }

  /**
   * The user's names; see {@link Gazetteer}.
   *
   * @param file its name, for messages
   * @param csv what stands in it
   * @throws Refused if a line cannot be followed
   */
  public static UserFile<Gazetteer> names(String file, String csv) {
    return checked(new UserFile<>(file, csv, Gazetteer::read));
  }

  /** The built-in lexicon of tone. */
  public static UserFile<Lexicon> builtInLexicon() {
    return new UserFile<>(null, null, (file, content) -> Lexicon.english());
  }

  /**
   * The user's lexicon of tone, instead of the built-in one; see {@link Lexicon}.
   *
   * @param file its name, for messages
   * @param content what stands in it
   * @throws Refused if a line cannot be followed
   */
  public static UserFile<Lexicon> lexicon(String file, String content) {
    return checked(new UserFile<>(file, content, Lexicon::read));
  }

  private static <T> UserFile<T> checked(UserFile<T> list) {
    try {
      list.value();
      return list;
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage(), e);
    }
  }

  synchronized T value() {
    if (value == null) {
      value = parser.parse(file, content);
    }
    return value;
  }
}
