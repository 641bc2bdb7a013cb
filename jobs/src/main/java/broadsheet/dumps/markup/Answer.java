package broadsheet.dumps.markup;

import static java.util.Objects.requireNonNull;

import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a record of a dump is. */
public sealed interface Answer {

  /**
   * An article.
   *
   * @param fields under the names that the table of fields knows
   */
  record Story(ObjectNode fields) implements Answer {
    public Story {
      requireNonNull(fields, "fields");
    }
  }

  /**
   * Something else, which the dump itself says.
   *
   * @param detail why it is no article, for people
   */
  record Refused(Reject.Reason reason, String detail) implements Answer {
    public Refused {
      requireNonNull(reason, "reason");
      requireNonNull(detail, "detail");
    }
  }
}
