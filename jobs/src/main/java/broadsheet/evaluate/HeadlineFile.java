package broadsheet.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reader of rated headlines (SemEval-2007 task 14): a file with {@code <corpus task="affective
 * text">} and an {@code <instance>} a headline, and beside it files of ratings, one for each rater,
 * in whose lines the first number is the headline and the last its valence, -100 to 100.
 */
final class HeadlineFile {
  private static final Pattern INSTANCE =
      Pattern.compile("<instance id=\"([^\"]*)\">([^<]*)</instance>");
  private static final Pattern RATING = Pattern.compile("(\\d+)((?: -?\\d+)+)");

  private HeadlineFile() {}

  /**
   * A headline.
   *
   * @param valence mean of its ratings, -100 to 100
   */
  record Headline(String text, double valence) {}

  /**
   * The rated headlines of a file or folder, with the ratings in all folders below its own.
   *
   * @throws IOException if it cannot be read or has no ratings
   */
  static List<Headline> read(Path path) throws IOException {
    Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
    Map<String, List<Double>> ratings = new HashMap<>();
    StringBuilder texts = new StringBuilder();
    for (Path file : GoldFormat.files(folder)) {
      if (file.toString().endsWith(".xml")) {
        texts.append(Files.readString(file));
      } else if (file.toString().endsWith(".txt")) {
        rate(Files.readAllLines(file), ratings);
      }
    }
    List<Headline> headlines = new ArrayList<>();
    Matcher matcher = INSTANCE.matcher(texts);
    while (matcher.find()) {
      List<Double> rated = ratings.getOrDefault(matcher.group(1), List.of());
      if (!rated.isEmpty()) {
        double mean = rated.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        headlines.add(new Headline(unescaped(matcher.group(2)), mean));
      }
    }
    if (headlines.isEmpty()) {
      throw new IOException("no ratings beside the headlines");
    }
    return headlines;
  }

  private static String unescaped(String xml) {
    return xml.replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static void rate(List<String> lines, Map<String, List<Double>> ratings) {
    for (String line : lines) {
      Matcher rating = RATING.matcher(line.strip());
      if (rating.matches()) {
        String last = line.strip().substring(line.strip().lastIndexOf(' ') + 1);
        ratings
            .computeIfAbsent(rating.group(1), id -> new ArrayList<>())
            .add(Double.parseDouble(last));
      }
    }
  }
}
