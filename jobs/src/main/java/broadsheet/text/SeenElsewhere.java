package broadsheet.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words in which the models see no name, but see one elsewhere in the article, at least as often:
 * the whole name or somebody's family name.
 */
final class SeenElsewhere {
  private static final int LONGEST = 8;
  private static final int LONGEST_PERSON = 4;
  private static final int SHORTEST_FAMILY_NAME = 3;

  private final Map<String, Evidence> names = new HashMap<>();

  /** By first word of a name, the number of words of the longest such name. */
  private final Map<String, Integer> lengths = new HashMap<>();

  private final Set<String> smallWords = new HashSet<>();

  private SeenElsewhere() {}

  /** What the article says of the same words. */
  private static final class Evidence {
    private static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");
    private final int[] types = new int[TYPES.size()];
    private int free;

    void add(String type) {
      types[TYPES.indexOf(type)]++;
    }

    String type() {
      int best = 0;
      for (int i = 1; i < types.length; i++) {
        best = types[i] > types[best] ? i : best;
      }
      return TYPES.get(best);
    }

    boolean isName() {
      int named = 0;
      for (int n : types) {
        named += n;
      }
      return named >= free && !type().equals("MISC");
    }
  }

  /** What to do with words that are a name elsewhere. */
  private interface Found {
    void at(int from, int to, Evidence evidence);
  }

  static void mark(List<NameLine> lines) {
    SeenElsewhere seen = new SeenElsewhere();
    lines.forEach(seen::read);
    for (NameLine line : lines) {
      seen.scan(line, (from, to, evidence) -> evidence.free++);
    }
    for (NameLine line : lines) {
      seen.scan(line, (from, to, evidence) -> seen.settle(line, from, to, evidence));
    }
  }

  private void read(NameLine line) {
    for (int i = 0; i < line.size(); i++) {
      if (line.mark(i) == null && Character.isLowerCase(line.word(i).codePointAt(0))) {
        smallWords.add(line.word(i));
      }
    }
    for (NameLine.Mark mark : line.marks()) {
      add(line, mark.from(), mark.to(), mark.type());
      if (mark.type().equals("PER") && mark.length() > 1 && mark.length() <= LONGEST_PERSON) {
        addFamilyName(line, mark);
      }
    }
  }

  /** The last word of a person's name, and the first, where it is Xi or the like. */
  private void addFamilyName(NameLine line, NameLine.Mark person) {
    String last = line.word(person.to() - 1);
    if (last.length() >= SHORTEST_FAMILY_NAME && NameLine.isCapitalised(last)) {
      add(line, person.to() - 1, person.to(), "PER");
    }
    if (NameWords.FAMILY_FIRST.contains(NameWords.lower(line.word(person.from())))) {
      add(line, person.from(), person.from() + 1, "PER");
    }
  }

  private void add(NameLine line, int from, int to, String type) {
    if (to - from <= LONGEST) {
      names.computeIfAbsent(line.words(from, to), words -> new Evidence()).add(type);
      lengths.merge(line.word(from), to - from, Math::max);
    }
  }

  private void scan(NameLine line, Found found) {
    int from = 0;
    while (from < line.size()) {
      int to = from + 1;
      if (line.mark(from) == null && NameLine.isCapitalised(line.word(from))) {
        int longest = lengths.getOrDefault(line.word(from), 0);
        to = Math.min(from + longest, line.size());
        while (to > from && !(line.isFree(from, to) && names.containsKey(line.words(from, to)))) {
          to--;
        }
        if (to > from) {
          found.at(from, to, names.get(line.words(from, to)));
        }
        to = Math.max(to, from + 1);
      }
      from = to;
    }
  }

  private void settle(NameLine line, int from, int to, Evidence evidence) {
    boolean isPartBefore = from > 1 && NameLine.isCapitalised(line.word(from - 1));
    boolean isPartAfter = to < line.size() && NameLine.isCapitalised(line.word(to));
    if (evidence.isName()
        && !isPartBefore
        && !isPartAfter
        && line.isAlone(from, to)
        && !smallWords.contains(NameWords.lower(line.word(from)))) {
      line.set(from, to, evidence.type(), NamingRule.SEEN_ELSEWHERE);
    }
  }
}
