package broadsheet.text;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Football clubs that the models take for people: Chelsea, Bolton, Charlton. A name of the list is
 * the club's where the article names a competition of football or two other clubs, and nobody whose
 * full name has it (Bobby Charlton).
 */
final class FootballClubs {
  private static final String PER = "PER";
  private static final String ORG = "ORG";
  private static final int CLUBS_OF_A_GAME = 2;
  private static final int LONGEST = 3;
  private static final Set<String> CLUBS = names("club");
  private static final Set<String> GAMES = names("game");

  /** A person by the models, and a club by the list. */
  private record Doubt(NameLine line, NameLine.Mark mark) {}

  private FootballClubs() {}

  static void mark(List<NameLine> lines) {
    List<Doubt> doubts = doubts(lines);
    if (doubts.isEmpty() || !isFootball(lines)) {
      return;
    }
    Set<String> people = wordsOfPeople(lines);
    for (Doubt doubt : doubts) {
      NameLine line = doubt.line();
      int to = doubt.mark().to();
      if (!people.contains(line.word(to - 1))) {
        line.set(doubt.mark().from(), to, ORG, NamingRule.CLUB);
      }
    }
  }

  private static List<Doubt> doubts(List<NameLine> lines) {
    List<Doubt> doubts = new ArrayList<>();
    for (NameLine line : lines) {
      for (NameLine.Mark mark : line.marks()) {
        if (mark.type().equals(PER) && CLUBS.contains(words(line, mark))) {
          doubts.add(new Doubt(line, mark));
        }
      }
    }
    return doubts;
  }

  private static boolean isFootball(List<NameLine> lines) {
    Set<String> clubs = new HashSet<>();
    for (NameLine line : lines) {
      for (NameLine.Mark mark : line.marks()) {
        if (mark.type().equals(ORG) && CLUBS.contains(words(line, mark))) {
          clubs.add(words(line, mark));
        }
      }
    }
    return clubs.size() >= CLUBS_OF_A_GAME || lines.stream().anyMatch(FootballClubs::hasGame);
  }

  private static boolean hasGame(NameLine line) {
    for (int from = 0; from < line.size(); from++) {
      int most = NameLine.isCapitalised(line.word(from)) ? LONGEST : 0;
      for (int to = from + 1; to <= Math.min(from + most, line.size()); to++) {
        if (GAMES.contains(line.words(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words of people's names of two words and more. */
  private static Set<String> wordsOfPeople(List<NameLine> lines) {
    Set<String> people = new HashSet<>();
    for (NameLine line : lines) {
      for (NameLine.Mark mark : line.marks()) {
        if (mark.type().equals(PER) && mark.length() > 1 && !CLUBS.contains(words(line, mark))) {
          for (int i = mark.from(); i < mark.to(); i++) {
            people.add(line.word(i));
          }
        }
      }
    }
    return people;
  }

  private static String words(NameLine line, NameLine.Mark mark) {
    return line.words(mark.from(), mark.to());
  }

  private static Set<String> names(String kind) {
    return Resources.rows("football.csv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .map(row -> row.get("name"))
        .collect(toUnmodifiableSet());
  }
}
