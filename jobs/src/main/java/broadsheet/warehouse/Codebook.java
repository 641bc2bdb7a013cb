package broadsheet.warehouse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents that lie beside the tables, made from the row records' own descriptions. */
final class Codebook {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Codebook() {}

  /**
   * All documents by file name.
   *
   * @param files the files of a table, or patterns for them, as other programs name them
   */
  static Map<String, String> documents(List<Table<?>> all, Function<Table<?>, List<String>> files) {
    Map<String, String> documents = new TreeMap<>();
    documents.put("CODEBOOK.md", markdown(all));
    documents.put("datapackage.json", dataPackage(all));
    documents.put("views.sql", views(all, files));
    return documents;
  }

  /** Every table and column, for people. */
  static String markdown(List<Table<?>> all) {
    StringBuilder text =
        new StringBuilder(
            """
            # Codebook

            Offsets are half-open and count UTF-16 code units of `articles.text`. Times are UTC. NULL means
            unknown or not applicable. Every table is a folder of Parquet files; the same descriptions are in
            their schemas.
            """);
    for (Table<?> table : all) {
      text.append("\n## ").append(table.name()).append("\n\nOne row is ");
      text.append(table.description())
          .append(".\n\n| column | type | NULL? | meaning |\n|---|---|---|---|\n");
      for (Table.Described column : table.columns()) {
        text.append(
            "| %s | %s | %s | %s |%n"
                .formatted(
                    column.name(),
                    column.type(),
                    column.isNullable() ? "may be" : "never",
                    column.description().replace("|", "\\|")));
      }
      resource("/broadsheet/why/" + table.name() + ".sql")
          .ifPresent(sql -> text.append(wayBack(table, sql)));
    }
    View.ALL.forEach(
        view ->
            text.append("\n## View ").append(view.name()).append("\n\n").append(view.comment()));
    return text.append('\n').append(resource("codes.md").orElseThrow()).toString();
  }

  /** How a row of an aggregate leads to its sentences. */
  private static String wayBack(Table<?> table, String sql) {
    return """

    The way back to the sentences, as `broadsheet why %s <column=value>…` goes it:

    ```sql
    %s```
    """
        .formatted(table.name(), sql);
  }

  private static Optional<String> resource(String name) {
    try (InputStream in = Codebook.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The tables as a Frictionless data package (specs.frictionlessdata.io, version 1). */
  static String dataPackage(List<Table<?>> all) {
    ObjectNode root =
        JSON.createObjectNode().put("name", "broadsheet").put("profile", "data-package");
    ArrayNode resources = root.putArray("resources");
    for (Table<?> table : all) {
      ObjectNode resource = resources.addObject();
      resource.put("name", table.name().replace('_', '-'));
      resource.put("description", "One row is " + table.description() + ".");
      resource.put("path", table.name() + "/*.parquet").put("format", "parquet");
      ArrayNode fields = resource.putObject("schema").putArray("fields");
      for (Table.Described column : table.columns()) {
        ObjectNode field = fields.addObject();
        field.put("name", column.name()).put("type", frictionless(column.type()));
        field.put("description", column.description());
        if (!column.isNullable()) {
          field.putObject("constraints").put("required", true);
        }
      }
    }
    return root.toPrettyString() + "\n";
  }

  private static String frictionless(String type) {
    return switch (type.replaceAll("<.*|\\(.*", "").toUpperCase(Locale.ROOT)) {
      case "INT", "BIGINT" -> "integer";
      case "DOUBLE", "DECIMAL" -> "number";
      case "BOOLEAN" -> "boolean";
      case "DATE" -> "date";
      case "TIMESTAMP" -> "datetime";
      case "ARRAY" -> "array";
      default -> "string";
    };
  }

  /** The tables and {@link View}s, for DuckDB: {@code duckdb -init views.sql}. */
  static String views(List<Table<?>> all, Function<Table<?>, List<String>> files) {
    StringBuilder text = new StringBuilder("-- The tables as views, for DuckDB.\n");
    View.PRELUDE.forEach(statement -> text.append(statement).append(";\n"));
    for (Table<?> table : all) {
      String list =
          files.apply(table).stream()
              .map(file -> "'" + file.replace("'", "''") + "'")
              .collect(Collectors.joining(", ", "[", "]"));
      text.append(
          "CREATE OR REPLACE VIEW %s AS SELECT * FROM read_parquet(%s, union_by_name = true);%n"
              .formatted(table.name(), list));
    }
    for (View view : View.ALL) {
      text.append('\n').append(view.statement("CREATE OR REPLACE VIEW").strip()).append(";\n");
    }
    return text.toString();
  }
}
