package broadsheet.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences that nobody has printed. */
final class MadeUpWords {
  private static final List<String> NOUNS =
      List.of(
          "harbour board",
          "council",
          "farmers",
          "court",
          "bridge",
          "school",
          "ministry",
          "union",
          "river",
          "company",
          "hospital",
          "library",
          "railway",
          "market",
          "inquiry",
          "teachers",
          "budget",
          "election",
          "factory",
          "museum",
          "prosecutor",
          "pilots",
          "dam",
          "committee",
          "bakers",
          "reservoir",
          "theatre",
          "engineers",
          "archive",
          "port",
          "fishermen",
          "garden",
          "bank",
          "survey",
          "tunnel",
          "villagers",
          "doctors",
          "tax office",
          "festival",
          "mayor");
  private static final List<String> VERBS =
      List.of(
          "rejected",
          "welcomed",
          "delayed",
          "approved",
          "measured",
          "questioned",
          "closed",
          "opened",
          "sold",
          "defended",
          "counted",
          "repaired",
          "examined",
          "abandoned",
          "paid for",
          "described",
          "replaced",
          "surrounded",
          "financed",
          "criticised",
          "moved",
          "inherited");
  private static final List<String> ADJECTIVES =
      List.of(
          "old",
          "northern",
          "costly",
          "quiet",
          "public",
          "narrow",
          "flooded",
          "new",
          "disputed",
          "private",
          "empty",
          "rural",
          "famous",
          "damaged",
          "foreign",
          "secret",
          "wooden",
          "late",
          "southern",
          "small",
          "crowded",
          "expensive",
          "independent",
          "temporary");
  private static final List<String> TIMES =
      List.of(
          "on Monday",
          "late on Tuesday",
          "before the winter",
          "after a long night",
          "this week",
          "for the third time",
          "without a vote",
          "despite the rain",
          "in the afternoon",
          "according to witnesses",
          "at a hearing",
          "in a letter",
          "to general surprise",
          "by a small margin",
          "under pressure",
          "a year ago");
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "dor", "kel", "mi", "ran", "to", "ves", "lin", "gar", "sho", "pe", "nul", "tam",
          "ri", "os", "wen");

  private final Random random;

  MadeUpWords(Random random) {
    this.random = random;
  }

  String headline() {
    return capital(noun()) + " " + one(VERBS) + " " + one(ADJECTIVES) + " " + noun();
  }

  String place() {
    String name = IntStream.range(0, 3).mapToObj(i -> one(SYLLABLES)).collect(Collectors.joining());
    return capital(name);
  }

  List<String> paragraphs(int number) {
    return IntStream.range(0, number).mapToObj(i -> paragraph()).toList();
  }

  String paragraph() {
    return IntStream.range(0, 2 + random.nextInt(2))
        .mapToObj(i -> sentence())
        .collect(Collectors.joining(" "));
  }

  private String sentence() {
    String subject = "The " + one(ADJECTIVES) + " " + noun() + " of " + place();
    String object = "the " + one(ADJECTIVES) + " " + noun();
    return switch (random.nextInt(3)) {
      case 0 ->
          "%s %s %s %s, and %s %s the %s %s of %s."
              .formatted(
                  subject,
                  one(VERBS),
                  object,
                  one(TIMES),
                  place(),
                  one(VERBS),
                  noun(),
                  one(TIMES),
                  place());
      case 1 ->
          "%s, said %s %s, while %s %s %s %s."
              .formatted(
                  capital(object),
                  place(),
                  place(),
                  "the " + noun(),
                  one(VERBS),
                  number() + " " + noun(),
                  one(TIMES));
      default ->
          "%s %s %s %s: %s %s were %s %s."
              .formatted(
                  capital(one(TIMES)),
                  place(),
                  one(VERBS),
                  object,
                  number(),
                  noun(),
                  one(VERBS),
                  one(TIMES));
    };
  }

  /** The same paragraphs with some words changed. */
  List<String> edited(List<String> paragraphs, double share) {
    List<String> edited = new ArrayList<>();
    for (String paragraph : paragraphs) {
      edited.add(
          IntStream.range(0, paragraph.split(" ").length)
              .mapToObj(i -> paragraph.split(" ")[i])
              .map(word -> random.nextDouble() < share ? one(ADJECTIVES) : word)
              .collect(Collectors.joining(" ")));
    }
    return edited;
  }

  /** Weather, a match, results of a company, an earthquake, a horoscope. */
  List<String> notices() {
    return List.of(
        """
        The weather in %s will be %s in the morning with a high of %d degrees and a low of %d \
        degrees. Winds from the %s will reach %d kilometres per hour in the afternoon. The office \
        asks drivers to take care on wet roads and to keep lights on after dusk. The sun rises at \
        6.%d and sets at 18.%d. For the days ahead the office expects little change in %s.\
        """
            .formatted(
                place(),
                one(ADJECTIVES),
                number(),
                number(),
                one(ADJECTIVES),
                number(),
                number(),
                number(),
                place()),
        """
        %s beat %s %d-%d in front of %d spectators at the %s ground. %s scored the first goal in \
        the %dth minute after a pass from %s. The visitors came close before the break but the \
        goalkeeper saved twice. In the second half %s made it safe. The win takes the side to %d \
        points after %d matches, while their rivals stay in the lower half of the table.\
        """
            .formatted(
                place(),
                place(),
                number(),
                number(),
                number(),
                one(ADJECTIVES),
                place(),
                number(),
                place(),
                place(),
                number(),
                number()),
        """
        %s Holdings said its net profit for the quarter rose to %d million from %d million a year \
        earlier. Revenue was %d million, compared with %d million in the same period of last year. \
        Earnings per share came to %d cents. The board of %s proposed a dividend of %d cents per \
        share. The company said it expects results for the full year to be in line with its own \
        forecast. Its shares rose %d percent in early trading.\
        """
            .formatted(
                place(), number(), number(), number(), number(), number(), place(), number(),
                number()),
        """
        An earthquake of magnitude %d.%d struck %d kilometres off %s, the survey said. It was at a \
        depth of %d kilometres and was felt in %s and %s. There were no immediate reports of \
        damage or injuries, and no warning of a wave was issued. The region lies on a line of \
        faults where quakes are common and strong ones strike every few years.\
        """
            .formatted(number(), number(), number(), place(), number(), place(), place()),
        """
        Your stars for the week: a %s matter concerns you more than you admit. Trust the %s and \
        leave the %s alone until the weekend. Money comes from a %s side; spend it on the %s. In \
        love the %s brings you %s news. Your lucky number is %d and your colour is that of the %s.\
        """
            .formatted(
                one(ADJECTIVES),
                noun(),
                noun(),
                one(ADJECTIVES),
                noun(),
                noun(),
                one(ADJECTIVES),
                number(),
                noun()));
  }

  private int number() {
    return 2 + random.nextInt(900);
  }

  private String noun() {
    return one(NOUNS);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
