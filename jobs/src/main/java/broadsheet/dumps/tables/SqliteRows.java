package broadsheet.dumps.tables;

import broadsheet.dumps.records.Cleaner;
import broadsheet.dumps.records.Excerpt;
import broadsheet.dumps.records.RawRecord;
import broadsheet.dumps.records.RecordReader;
import broadsheet.model.Reject;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Rows of the tables of an SQLite database that may hold articles, one table after the other. */
final class SqliteRows implements RecordReader {
  private static final long SCHEMA = 1;

  private final SqlitePages pages;
  private final Deque<SqliteTable> tables = new ArrayDeque<>();
  private final Deque<RawRecord> ready = new ArrayDeque<>();
  private SqliteTable table;
  private SqliteTree tree;
  private long position;

  SqliteRows(SqlitePages pages) throws IOException {
    this.pages = pages;
    try {
      schema();
    } catch (IOException | RuntimeException e) {
      pages.close();
      throw e;
    }
  }

  /** Reads which tables there are; of those without articles nothing more is read. */
  private void schema() throws IOException {
    var schema = new SqliteTree(pages, SCHEMA);
    for (boolean isMore = true; isMore; ) {
      try {
        Optional<SqliteTree.Row> row = schema.next();
        isMore = row.isPresent();
        if (isMore) {
          add(SqliteRecord.values(row.get().record(), pages.charset()));
        }
      } catch (SqliteTree.BrokenException e) {
        ready.add(broken(Reject.Reason.MALFORMED, "in the list of tables: " + e.getMessage()));
      }
    }
  }

  private void add(List<JsonNode> row) {
    if (row.size() < 5 || !row.get(0).asText().equals("table")) {
      return;
    }
    String name = Excerpt.cut(row.get(1).asText(), RawRecord.Broken.MAX_EXCERPT);
    if (name.startsWith("sqlite_")) {
      return;
    }
    Optional<SqliteTable> made =
        SqliteTable.of(name, row.get(4).asText(), row.get(3).asLong()).filter(t -> t.isOfNews());
    if (made.isPresent()) {
      tables.add(made.get());
    } else {
      ready.add(
          broken(Reject.Reason.NO_ARTICLE, "the table " + name + ", which holds no articles"));
    }
  }

  @Override
  public Optional<RawRecord> read() throws IOException {
    while (ready.isEmpty()) {
      if (tree == null) {
        if (tables.isEmpty()) {
          return Optional.empty();
        }
        table = tables.remove();
        tree = new SqliteTree(pages, table.root());
      }
      try {
        Optional<SqliteTree.Row> row = tree.next();
        if (row.isEmpty()) {
          tree = null;
        } else {
          ready.add(record(row.get()));
        }
      } catch (SqliteTree.BrokenException e) {
        ready.add(broken(reason(e), "in table " + table.name() + ": " + e.getMessage()));
      }
    }
    return Optional.of(ready.remove());
  }

  private static Reject.Reason reason(SqliteTree.BrokenException e) {
    return e.getMessage().endsWith("end of the file")
        ? Reject.Reason.TRUNCATED
        : Reject.Reason.MALFORMED;
  }

  private RawRecord record(SqliteTree.Row row) throws SqliteTree.BrokenException {
    List<JsonNode> values = SqliteRecord.values(row.record(), pages.charset());
    var cleaner = new Cleaner();
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < table.columns().size(); i++) {
      JsonNode value = i < values.size() ? values.get(i) : JsonNodeFactory.instance.nullNode();
      if (value.isTextual()) {
        value = JsonNodeFactory.instance.textNode(cleaner.clean(value.textValue()));
      } else if (i == table.rowId() && value.isNull()) {
        value = JsonNodeFactory.instance.numberNode(row.number());
      }
      fields.set(table.columns().get(i), value);
    }
    position++;
    return new RawRecord.Fields(position, fields, cleaner.isRepaired());
  }

  private RawRecord broken(Reject.Reason reason, String detail) {
    position++;
    return new RawRecord.Broken(position, reason, detail, "");
  }

  @Override
  public long position() {
    return position + 1;
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
