package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A single word taken for a place or an organisation that is somebody's family name. */
final class PartsOfNames {
  private static final String PER = "PER";

  /** A full name tells more than a bare word. */
  private static final int WEIGHT = 2;

  /** By word, how far the article speaks for a person, if above 0, or against. */
  private final Map<String, Integer> votes = new HashMap<>();

  private PartsOfNames() {}

  static void mark(List<NameLine> lines) {
    PartsOfNames parts = new PartsOfNames();
    lines.forEach(parts::fullNames);
    if (!parts.votes.isEmpty()) {
      lines.forEach(parts::words);
      lines.forEach(parts::settle);
    }
  }

  private void fullNames(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      if (mark.length() > 1 && mark.type().equals(PER)) {
        votes.merge(line.word(mark.to() - 1), WEIGHT, Integer::sum);
      }
    }
  }

  private void words(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      if (mark.length() == 1) {
        int vote = mark.type().equals(PER) ? 1 : isOther(mark) ? -1 : 0;
        votes.computeIfPresent(line.word(mark.from()), (word, sum) -> sum + vote);
      }
    }
  }

  private void settle(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      if (mark.length() == 1
          && isOther(mark)
          && votes.getOrDefault(line.word(mark.from()), -1) >= 0) {
        line.set(mark.from(), mark.to(), PER, NamingRule.PART_OF_NAME);
      }
    }
  }

  private static boolean isOther(NameLine.Mark mark) {
    return mark.type().equals("ORG") || mark.type().equals("LOC");
  }
}
