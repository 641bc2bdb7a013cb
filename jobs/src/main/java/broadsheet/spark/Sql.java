package broadsheet.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A query kept in a .sql file next to the class that runs it. */
public record Sql(String text) {

  /** Reads the query when the class is loaded, so that a missing file fails at once. */
  public static Sql resource(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + file + " next to " + owner.getName());
      }
      return new Sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
