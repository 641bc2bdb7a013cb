package broadsheet.extract;

import broadsheet.model.Refused;
import broadsheet.text.Annotator;
import broadsheet.text.Gazetteer;
import java.io.Serializable;

/** The user's list of names as it travels to executors; each reads it once. Thread-safe. */
public final class NameList implements Serializable {
  /** No list. */
  public static final NameList NONE = new NameList(null, null);

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String csv;
  private transient Gazetteer gazetteer;

  private NameList(String file, String csv) {
    this.file = file;
    this.csv = csv;
  }

  /**
   * A list; see {@link Gazetteer}.
   *
   * @param file its name, for messages
   * @param csv what stands in it
   * @throws Refused if a line cannot be followed
   */
  public static NameList read(String file, String csv) {
    NameList list = new NameList(file, csv);
    try {
      list.gazetteer();
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage(), e);
    }
    return list;
  }

  /** The annotator for English that knows the list. */
  Annotator annotator() {
    return Annotator.english().with(gazetteer());
  }

  private synchronized Gazetteer gazetteer() {
    if (gazetteer == null) {
      gazetteer = file == null ? Gazetteer.NONE : Gazetteer.read(file, csv);
    }
    return gazetteer;
  }
}
