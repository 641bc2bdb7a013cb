package broadsheet.report;

import org.apache.spark.sql.api.java.UDF3;

/**
 * The part of a text between two UTF-16 offsets, which SQL's {@code substring}, counting code
 * points, misses after an emoji. NULL where an argument is.
 */
record SentenceText() implements UDF3<String, Integer, Integer, String> {

  @Override
  public String call(String text, Integer start, Integer end) {
    return text == null || start == null || end == null ? null : text.substring(start, end);
  }
}
