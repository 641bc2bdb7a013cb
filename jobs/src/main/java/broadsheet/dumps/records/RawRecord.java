package broadsheet.dumps.records;

import static java.util.Objects.requireNonNull;

import broadsheet.model.Reject;
import broadsheet.model.TextFault;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/** One record of a dump file as it stands there, before anyone asks whether it is an article. */
public sealed interface RawRecord extends Serializable {

  /** Where in the file, see {@link Reject#sourcePosition()}. */
  long position();

  /**
   * A record that could be read.
   *
   * @param values its fields under their names in the dump. Texts hold no control characters but
   *     tab, line feed and carriage return, and no halves of surrogate pairs.
   * @param isRepaired whether bytes of it that are not UTF-8 were read as Windows-1252
   * @param faults what is wrong with its text, as far as the text itself does not show it
   */
  record Fields(long position, ObjectNode values, boolean isRepaired, Set<TextFault> faults)
      implements RawRecord {
    public Fields {
      requireNonNull(values, "values");
      faults = Set.copyOf(faults);
    }

    /** A record whose text has no faults that are known. */
    public Fields(long position, ObjectNode values, boolean isRepaired) {
      this(position, values, isRepaired, Set.of());
    }

    /** The same record with a fault of its text. */
    public Fields with(TextFault fault) {
      Set<TextFault> more = EnumSet.of(fault);
      more.addAll(faults);
      return new Fields(position, values, isRepaired, more);
    }

    /** The same record as one that is no article. */
    public Broken broken(Reject.Reason reason, String detail) {
      return new Broken(position, reason, detail, Excerpt.of(values, Broken.MAX_EXCERPT));
    }
  }

  /**
   * A record, or the rest of a file, that could not be read.
   *
   * @param detail what is wrong, for people; never blank
   * @param excerpt the record's beginning, at most {@value #MAX_EXCERPT} characters; empty if
   *     nothing of it could be read
   */
  record Broken(long position, Reject.Reason reason, String detail, String excerpt)
      implements RawRecord {
    /** Length of the longest excerpt, in UTF-16 code units. */
    public static final int MAX_EXCERPT = 200;

    /** Cleans both texts as those of {@link Fields} are, and cuts the excerpt to its length. */
    public Broken {
      requireNonNull(reason, "reason");
      detail = new Cleaner().clean(detail);
      excerpt =
          Excerpt.cut(new Cleaner().clean(Excerpt.cut(excerpt, 2 * MAX_EXCERPT)), MAX_EXCERPT);
      if (detail.isBlank()) {
        throw new IllegalArgumentException("a broken record needs a detail");
      }
    }
  }
}
