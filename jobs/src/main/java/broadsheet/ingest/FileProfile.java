package broadsheet.ingest;

import broadsheet.dates.DateOrder;
import broadsheet.dumps.format.Notes;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the first records of a dump file tell about all of them.
 *
 * @param map which field is what
 * @param order of day and month in its dates
 */
public record FileProfile(FieldMap map, DateOrder order) implements Serializable {
  /**
   * The profile of a file that begins with those records; the same records give the same.
   *
   * @param fields what feeds which target by the file's format, see {@link Notes#fields()}
   * @param file what the user's file says, which goes before
   */
  public static FileProfile of(List<ObjectNode> first, Map<String, String> fields, MapFile file) {
    Set<String> names = new TreeSet<>();
    first.forEach(record -> FieldMap.addNames(record, names));
    FieldMap map = FieldMap.choose(names, MapFile.of(fields).under(file));
    List<String> dates = new ArrayList<>();
    first.forEach(record -> map.sample(Target.PUBLISHED, record).ifPresent(dates::add));
    return new FileProfile(map, DateOrder.of(dates));
  }

  /** The profile of a file whose format makes fields of those names, and dates in ISO 8601. */
  static FileProfile named(List<String> names, Map<String, String> fields, MapFile file) {
    FieldMap map = FieldMap.choose(names, MapFile.of(fields).under(file));
    return new FileProfile(map, DateOrder.of(List.of()));
  }
}
