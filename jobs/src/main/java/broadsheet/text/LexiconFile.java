package broadsheet.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjDoubleConsumer;

/**
 * The lines of a lexicon in either of the formats that {@link Lexicon} tells of.
 *
 * @param file its name, for messages
 */
record LexiconFile(String file, List<String> lines) {

  /** Gives every pattern with its rating to {@code sink}. */
  void read(ObjDoubleConsumer<String> sink) {
    int first = 0;
    while (first < lines.size() && isPassedOver(lines.get(first))) {
      first++;
    }
    if (first < lines.size() && lines.get(first).strip().equals("%")) {
      readDic(first + 1, sink);
    } else {
      readRatings(first, sink);
    }
  }

  private static boolean isPassedOver(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private void readRatings(int first, ObjDoubleConsumer<String> sink) {
    for (int i = first; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isPassedOver(line)) {
        continue;
      }
      int tab = line.indexOf('\t');
      if (tab < 1 || line.substring(0, tab).isBlank()) {
        throw refusal(i, "no tab between word and rating; write word, tab, rating");
      }
      sink.accept(pattern(i, line.substring(0, tab)), rating(i, line.substring(tab + 1)));
    }
  }

  private double rating(int i, String text) {
    try {
      double rating = Double.parseDouble(text.strip());
      if (Lexicon.isRating(rating)) {
        return rating;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw refusal(i, "rating is '" + text.strip() + "'; write a number from -4 to 4");
  }

  private void readDic(int first, ObjDoubleConsumer<String> sink) {
    Map<String, Double> categories = new HashMap<>();
    int i = first;
    for (; i < lines.size() && !lines.get(i).strip().equals("%"); i++) {
      if (!lines.get(i).isBlank()) {
        String[] parts = lines.get(i).strip().split("\\s+", 2);
        if (parts.length < 2) {
          throw refusal(i, "a category wants a number and a name");
        }
        categories.put(parts[0], Lexicon.ofCategory(parts[1]));
      }
    }
    for (i++; i < lines.size(); i++) {
      if (!isPassedOver(lines.get(i))) {
        readWord(i, categories, sink);
      }
    }
  }

  /** The numbers at the end are categories; what stands before is the pattern. */
  private void readWord(int i, Map<String, Double> categories, ObjDoubleConsumer<String> sink) {
    String[] parts = lines.get(i).strip().split("\t+|\\s+(?=\\d+(\\s|$))", -1);
    double sum = 0;
    int n = 0;
    for (int k = 1; k < parts.length; k++) {
      if (!categories.containsKey(parts[k].strip())) {
        throw refusal(i, "no category " + parts[k].strip() + " above; add it or leave it out");
      }
      Double rating = categories.get(parts[k].strip());
      if (rating != null) {
        sum += rating;
        n++;
      }
    }
    if (n > 0 && sum != 0) {
      sink.accept(pattern(i, parts[0]), sum / n);
    }
  }

  /** A star may end a word of a pattern, but not the first of several: that one is looked up. */
  private String pattern(int i, String text) {
    String[] words = text.strip().split("\\s+", -1);
    for (int n = 0; n < words.length; n++) {
      int star = words[n].indexOf('*');
      boolean isLast = star == words[n].length() - 1 && star > 0;
      if (star >= 0 && (!isLast || (n == 0 && words.length > 1))) {
        throw refusal(
            i, "'" + text.strip() + "': a star may end a word, but not the first of several");
      }
    }
    return text;
  }

  private IllegalArgumentException refusal(int i, String why) {
    return new IllegalArgumentException(file + ", line " + (i + 1) + ": " + why);
  }
}
