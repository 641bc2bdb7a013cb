package broadsheet.ingest;

import broadsheet.dumps.Formats;
import broadsheet.dumps.format.DumpFormat;
import broadsheet.dumps.format.Notes;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The formats that are read, for people. */
public final class FormatList {
  private static final int WIDTH = 110;
  private static final int INDENT = 18;

  /** How the list is printed. */
  public enum Style {
    TABLE,
    CSV,
    JSON
  }

  private FormatList() {}

  /** Prints all formats, those told by more first. */
  public static void print(Style style, PrintStream out) {
    List<Notes> notes = Formats.all().stream().map(DumpFormat::notes).toList();
    switch (style) {
      case TABLE -> table(notes, out);
      case CSV -> csv(notes, out);
      case JSON -> json(notes, out);
    }
  }

  private static void table(List<Notes> notes, PrintStream out) {
    for (Notes each : notes) {
      out.printf(Locale.ROOT, "%-" + INDENT + "s%s%n", each.label(), each.what());
      line("told by", each.toldBy(), out);
      line("fields", fields(each), out);
      line("traps", String.join("; ", each.traps()), out);
      line("known from", known(each), out);
      out.println();
    }
    out.println(
        notes.size()
            + " formats; known from: "
            + notes.stream()
                .collect(
                    Collectors.groupingBy(Notes::evidence, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> label(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(", ")));
  }

  /** A heading and words behind it, on as many lines as they need. */
  private static void line(String heading, String words, PrintStream out) {
    var line = new StringBuilder("  %-16s".formatted(heading));
    for (String word : words.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && line.length() > INDENT) {
        out.println(line.toString().stripTrailing());
        line.setLength(0);
        line.append(" ".repeat(INDENT));
      }
      line.append(word).append(' ');
    }
    out.println(line.toString().stripTrailing());
  }

  private static void csv(List<Notes> notes, PrintStream out) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader("format", "what", "told_by", "fields", "traps", "known_from")
            .get();
    try {
      var printer = new CSVPrinter(out, format);
      for (Notes each : notes) {
        printer.printRecord(
            each.label(),
            each.what(),
            each.toldBy(),
            fields(each),
            String.join("; ", each.traps()),
            label(each.evidence()));
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void json(List<Notes> notes, PrintStream out) {
    var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    var list = mapper.createArrayNode();
    for (Notes each : notes) {
      var entry = list.addObject();
      entry.put("format", each.label()).put("what", each.what()).put("told_by", each.toldBy());
      var fields = entry.putObject("fields");
      each.fields().forEach((target, from) -> fields.put(target, from.isBlank() ? null : from));
      var traps = entry.putArray("traps");
      each.traps().forEach(traps::add);
      entry.put("known_from", label(each.evidence()));
    }
    out.println(list.toPrettyString());
  }

  private static String fields(Notes notes) {
    if (notes.fields().isEmpty()) {
      return "by their usual names";
    }
    List<String> fields = new ArrayList<>();
    for (Map.Entry<String, String> each : notes.fields().entrySet()) {
      String from = each.getValue().isBlank() ? "–" : each.getValue().replace(", ", "|");
      fields.add(each.getKey() + "=" + from);
    }
    return String.join(", ", fields);
  }

  private static String known(Notes notes) {
    return switch (notes.evidence()) {
      case SEEN -> "real files";
      case DOCUMENTED -> "its makers' description; no real file was seen";
      case UNCHECKED -> "hearsay: unchecked until seen";
    };
  }

  private static String label(Notes.Evidence evidence) {
    return evidence.name().toLowerCase(Locale.ROOT);
  }
}
