package broadsheet.dumps.format;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people should know of a format, as {@code broadsheet formats} lists it. Begin with {@link
 * #of}, add the rest by name.
 *
 * @param label see {@link DumpFormat#label()}
 * @param what the format, in a few words
 * @param toldBy by what a file is known to be of it
 * @param fields what feeds which target ({@code title}, {@code text}, {@code published} …), in
 *     their order. For a {@link RecordFormat} it is the mapping itself, written as in a user's map
 *     file ({@code date_publish, date}; {@code authors.name}; {@code year+month+day}; {@code "The
 *     Times"}), and blank for a target that the format has nothing for; other targets are fed by
 *     usual names of fields. For a {@link FileFormat} it is told for people only
 * @param traps what goes wrong with files of it, and what is done about that
 * @param evidence what all this is known from
 */
public record Notes(
    String label,
    String what,
    String toldBy,
    Map<String, String> fields,
    List<String> traps,
    Evidence evidence) {

  /** What the description of a format is known from. */
  public enum Evidence {
    /** A real file was read. */
    SEEN,
    /** Its makers' own description, or the code of one who reads it. */
    DOCUMENTED,
    /** What is generally known of it. */
    UNCHECKED
  }

  public Notes {
    requireNonNull(label, "label");
    requireNonNull(what, "what");
    requireNonNull(toldBy, "toldBy");
    requireNonNull(evidence, "evidence");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    traps = List.copyOf(traps);
  }

  /** Notes on a format of which no real file was read; see the parameters of the record. */
  public static Notes of(String label, String what, String toldBy) {
    return new Notes(label, what, toldBy, Map.of(), List.of(), Evidence.UNCHECKED);
  }

  /** These notes and what feeds a target. */
  public Notes field(String target, String from) {
    var more = new LinkedHashMap<>(fields);
    more.put(target, from);
    return new Notes(label, what, toldBy, more, traps, evidence);
  }

  /** These notes and a trap. */
  public Notes trap(String trap) {
    var more = new ArrayList<>(traps);
    more.add(trap);
    return new Notes(label, what, toldBy, fields, more, evidence);
  }

  /** These notes, its makers' description having been read. */
  public Notes documented() {
    return new Notes(label, what, toldBy, fields, traps, Evidence.DOCUMENTED);
  }

  /** These notes, now that a real file was read. */
  public Notes seen() {
    return new Notes(label, what, toldBy, fields, traps, Evidence.SEEN);
  }
}
