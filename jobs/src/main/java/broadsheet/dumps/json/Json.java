package broadsheet.dumps.json;

import broadsheet.model.Reject;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * JSON as dumps write it. Beyond the standard, what has one meaning only is read too: NaN and
 * Infinity (as null), control characters within strings, a comma after the last element.
 */
public final class Json {
  /** Longest record that is read, in UTF-16 code units. */
  public static final int MAX_RECORD = 256 << 20;

  /** Deepest nest that is read. */
  static final int MAX_DEPTH = 1000;

  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_RECORD)
                  .build())
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private Json() {}

  /** Why a record that Jackson gave up on is no article. */
  static Reject.Reason reason(JsonProcessingException e) {
    if (e instanceof StreamConstraintsException) {
      return Reject.Reason.TOO_LARGE;
    }
    return e instanceof JsonEOFException ? Reject.Reason.TRUNCATED : Reject.Reason.MALFORMED;
  }
}
