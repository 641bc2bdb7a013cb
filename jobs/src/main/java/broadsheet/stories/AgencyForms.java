package broadsheet.stories;

import broadsheet.text.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** The list of agencies, {@code agencies.csv}, made ready for looking up. */
final class AgencyForms {
  private static final AgencyForms BUILT_IN =
      read(Resources.rows(AgencyForms.class, "agencies.csv"));

  /** By the first two characters, the longest first. */
  private final Map<Integer, List<AgencyForm>> byFirst;

  private final Map<String, AgencyForm> byForm;

  private AgencyForms(Map<Integer, List<AgencyForm>> byFirst, Map<String, AgencyForm> byForm) {
    this.byFirst = byFirst;
    this.byForm = byForm;
  }

  static AgencyForms builtIn() {
    return BUILT_IN;
  }

  private static AgencyForms read(List<CSVRecord> rows) {
    Map<Integer, List<AgencyForm>> byFirst = new HashMap<>();
    Map<String, AgencyForm> byForm = new HashMap<>();
    for (CSVRecord row : rows) {
      var where = EnumSet.noneOf(WireRule.class);
      for (String label : row.get("where").split(" ", -1)) {
        where.add(WireRule.of(label));
      }
      String form = row.get("form");
      for (String written : List.of(form, form.toUpperCase(Locale.ROOT))) {
        // Short names are often words in lower case, so only whole names are read in capitals too.
        if (written.equals(form) || form.length() > 5) {
          var agency = new AgencyForm(row.get("agency"), written, where);
          if (byForm.putIfAbsent(written, agency) == null) {
            byFirst.computeIfAbsent(firstTwo(written, 0), two -> new ArrayList<>()).add(agency);
          }
        }
      }
    }
    Comparator<AgencyForm> longest = Comparator.comparingInt(each -> -each.form().length());
    byFirst.values().forEach(forms -> forms.sort(longest));
    return new AgencyForms(byFirst, byForm);
  }

  /** The agency whose name is exactly {@code form}, if it may stand where {@code rule} says. */
  Optional<AgencyForm> find(String form, WireRule rule) {
    return Optional.ofNullable(byForm.get(form)).filter(found -> found.mayStandIn(rule));
  }

  /** All names of agencies in a part of a text, in order, none within another. */
  List<NamedAgency> in(String text, int from, int to) {
    List<NamedAgency> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      AgencyForm form = at(text, i, to);
      if (form != null) {
        found.add(new NamedAgency(text, form, i));
        i += form.form().length() - 1;
      }
    }
    return found;
  }

  private AgencyForm at(String text, int start, int to) {
    if (start + 2 > to) {
      return null;
    }
    if (start > 0 && isJoined(text.charAt(start - 1), text.charAt(start))) {
      return null;
    }
    List<AgencyForm> forms = byFirst.getOrDefault(firstTwo(text, start), List.of());
    for (AgencyForm form : forms) {
      int end = start + form.form().length();
      if (end <= to && text.startsWith(form.form(), start) && endsAt(text, end)) {
        return form;
      }
    }
    return null;
  }

  private static int firstTwo(String text, int start) {
    return text.charAt(start) << 16 | text.charAt(start + 1);
  }

  private static boolean endsAt(String text, int end) {
    return end == text.length() || !isJoined(text.charAt(end), text.charAt(end - 1));
  }

  /** Whether a character beside a name makes it a part of a longer word, handle or address. */
  private static boolean isJoined(char beside, char edge) {
    return beside == '@'
        || beside == '#'
        || beside == '_'
        || (Character.isLetterOrDigit(beside)
            && !Character.isIdeographic(beside)
            && !Character.isIdeographic(edge));
  }
}
