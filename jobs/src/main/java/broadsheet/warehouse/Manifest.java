package broadsheet.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a snapshot consists of: {@code manifest.json} in its folder.
 *
 * @param snapshot its number, from 1
 * @param tables the files of each table
 */
record Manifest(long snapshot, Map<String, List<Part>> tables) {
  static final String NAME = "manifest.json";

  /** Its name until the snapshot is published. */
  static final String UNPUBLISHED = "manifest.json.new";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * One file of a table.
   *
   * @param path relative to the warehouse
   * @param hash sum of its rows' hashes modulo 2^64, lower-case hex: the hash of a table is the sum
   *     of its parts', whichever way its rows are spread over files
   */
  record Part(String path, long rows, String hash) {}

  Manifest {
    tables = new TreeMap<>(tables);
  }

  List<Part> parts(Table<?> table) {
    return tables.getOrDefault(table.name(), List.of());
  }

  static long rows(List<Part> parts) {
    return parts.stream().mapToLong(Part::rows).sum();
  }

  static String hash(List<Part> parts) {
    return parts.stream()
        .map(part -> new BigInteger(part.hash(), 16))
        .reduce(BigInteger.ZERO, BigInteger::add)
        .mod(BigInteger.ONE.shiftLeft(64))
        .toString(16);
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Manifest parse(String json) {
    try {
      return JSON.readValue(json, Manifest.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
