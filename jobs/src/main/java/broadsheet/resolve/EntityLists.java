package broadsheet.resolve;

import broadsheet.model.Refused;
import broadsheet.text.Entities;
import java.io.Serializable;

/**
 * The built-in list of variants with the user's corrections, as they travel to executors.
 *
 * @param file name of the user's file, for messages; null if there is none
 * @param csv what stands in it; null if there is none
 */
public record EntityLists(String file, String csv) implements Serializable {
  /** The built-in list alone. */
  public static final EntityLists BUILT_IN = new EntityLists(null, null);

  /**
   * The built-in list corrected by a user's file.
   *
   * @throws Refused if the file cannot be followed
   */
  public static EntityLists with(String file, String csv) {
    EntityLists lists = new EntityLists(file, csv);
    try {
      lists.entities();
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage(), e);
    }
    return lists;
  }

  Entities entities() {
    return file == null ? Entities.builtIn() : Entities.with(file, csv);
  }
}
