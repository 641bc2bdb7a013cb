package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences that no one would write, to compare decoders on. */
final class RandomWords {
  private static final List<String> KNOWN =
      List.of(
          "the",
          "of",
          "said",
          "in",
          "for",
          "and",
          "company",
          "minister",
          "Monday",
          "May",
          "I",
          "Mr.",
          "Dr",
          "Sen",
          "London",
          "Smith",
          "John",
          "Paris",
          "Bank",
          "United",
          "Nations",
          "German",
          "Olympic",
          "Games",
          "University",
          "colour",
          "Defence",
          "organised",
          "'s",
          "St.");
  private static final List<String> SIGNS =
      List.of(
          ",",
          ".",
          "(",
          ")",
          "\"",
          "''",
          "``",
          "-",
          "--",
          "...",
          "/",
          "&",
          "%",
          "$",
          "-LRB-",
          "<",
          ">",
          "|",
          "#",
          "_",
          "\u2014",
          "\u20AC",
          "\u00A0",
          "\uD83D\uDE00",
          "\uD83D",
          "\u200B");
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789-.'/<>\u00E9\u00DF\u0130\u01C5\u0416\u5317\u0661";

  private RandomWords() {}

  /** One to sixty tokens. */
  static List<String> sentence(Random random) {
    List<String> words = new ArrayList<>();
    int size = 1 + random.nextInt(60);
    while (words.size() < size) {
      boolean again = !words.isEmpty() && random.nextInt(8) == 0;
      words.add(again ? words.get(random.nextInt(words.size())) : word(random));
    }
    return words;
  }

  private static String word(Random random) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> KNOWN.get(random.nextInt(KNOWN.size()));
      case 2 -> capital(KNOWN.get(random.nextInt(KNOWN.size())));
      case 3 -> SIGNS.get(random.nextInt(SIGNS.size()));
      case 4 -> letters(random, 26);
      default -> letters(random, LETTERS.length());
    };
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String letters(Random random, int range) {
    StringBuilder word = new StringBuilder();
    int size = 1 + random.nextInt(random.nextInt(20) == 0 ? 80 : 9);
    for (int i = 0; i < size; i++) {
      word.append(LETTERS.charAt(random.nextInt(range)));
    }
    return random.nextBoolean() ? word.toString() : capital(word.toString());
  }
}
