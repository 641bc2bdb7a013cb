package broadsheet.evaluate;

import broadsheet.evaluate.PageFiles.GoldPage;
import broadsheet.pages.Page;
import broadsheet.pages.PageReader;
import broadsheet.pages.PageReading;
import broadsheet.pages.PageReading.Story;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * How well the text and the data of articles are read from web pages.
 *
 * @param pages number of pages
 * @param wanted snippets of the text that were found
 * @param missed snippets of the text that were not
 * @param unwanted snippets beside the text that were found
 * @param avoided snippets beside the text that were not
 * @param likeness sum over the pages with a known text of F1 of its words
 * @param texts pages with a known text
 * @param days publication days: right, told, known
 * @param authors right, told, known
 * @param titles right, told, known
 */
public record PageScores(
    int pages,
    int wanted,
    int missed,
    int unwanted,
    int avoided,
    double likeness,
    int texts,
    Score days,
    Score authors,
    Score titles) {
  private static final Score NONE = new Score(0, 0, 0);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-(?:0\\d|1[0-2])-[0-3]\\d");
  private static final Pattern BETWEEN =
      Pattern.compile("(?i)^(?:by|von|par|por)\\s|\\s(?:and|und|et|y|en)\\s");
  private static final double MOST = 0.6;

  /** The article as our reader reads it; one without a text if it says there is none. */
  public static Story ours(GoldPage page) {
    PageReading reading = new PageReader().read(new Page(page.html(), null, page.url(), null));
    return reading instanceof Story story ? story : only("", null);
  }

  /** All text of the page, its title as it is: what a library gives without further thought. */
  public static Story whole(GoldPage page) {
    try {
      var document = Jsoup.parse(new ByteArrayInputStream(page.html()), null, "");
      return only(document.body().text(), document.title());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article of which only text and title are known. */
  static Story only(String text, String title) {
    return new Story(text, title, null, List.of(), null, null, null, null, null, null, null, "");
  }

  /** Scores one way of reading. */
  static PageScores of(List<GoldPage> gold, Function<GoldPage, Story> reader) {
    PageScores sum = new PageScores(0, 0, 0, 0, 0, 0, 0, NONE, NONE, NONE);
    for (GoldPage page : gold) {
      sum = sum.plus(of(page, reader.apply(page)));
    }
    return sum;
  }

  /** Scores one page. */
  static PageScores of(GoldPage gold, Story story) {
    String text = plain(story.text());
    int wanted = (int) gold.with().stream().filter(s -> text.contains(plain(s))).count();
    int unwanted = (int) gold.without().stream().filter(s -> text.contains(plain(s))).count();
    String day = gold.day() != null && DAY.matcher(gold.day()).matches() ? gold.day() : null;
    return new PageScores(
        1,
        wanted,
        gold.with().size() - wanted,
        unwanted,
        gold.without().size() - unwanted,
        gold.text() == null ? 0 : likeness(story.text(), gold.text()),
        gold.text() == null ? 0 : 1,
        score(day, story.published(), (a, b) -> b.startsWith(a)),
        score(
            gold.author(),
            story.authors().isEmpty() ? null : String.join(", ", story.authors()),
            (a, b) -> isAuthor(a, story.authors())),
        score(gold.title(), story.title(), (a, b) -> folded(a).equals(folded(b))));
  }

  private static Score score(String known, String told, BiPredicate<String, String> isRight) {
    boolean right = known != null && told != null && isRight.test(known, told);
    return new Score(right ? 1 : 0, told == null ? 0 : 1, known == null ? 0 : 1);
  }

  /** Whether each name stands in the printed authors, and together they are most of them. */
  private static boolean isAuthor(String printed, List<String> names) {
    String known = folded(BETWEEN.matcher(printed).replaceAll(" "));
    int letters = 0;
    for (String name : names) {
      if (!known.contains(folded(name))) {
        return false;
      }
      letters += folded(name).length();
    }
    return letters >= MOST * known.length();
  }

  /** F1 of the words of two texts, each counted as often as it stands in both. */
  static double likeness(String one, String other) {
    Map<String, Integer> words = new HashMap<>();
    int ones = 0;
    for (String word : NO_WORD.split(one.toLowerCase(Locale.ROOT))) {
      words.merge(word, 1, Integer::sum);
      ones++;
    }
    int common = 0;
    int others = 0;
    for (String word : NO_WORD.split(other.toLowerCase(Locale.ROOT))) {
      common += words.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
      others++;
    }
    return 2.0 * common / (ones + others);
  }

  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private static String folded(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private PageScores plus(PageScores other) {
    return new PageScores(
        pages + other.pages,
        wanted + other.wanted,
        missed + other.missed,
        unwanted + other.unwanted,
        avoided + other.avoided,
        likeness + other.likeness,
        texts + other.texts,
        days.plus(other.days),
        authors.plus(other.authors),
        titles.plus(other.titles));
  }

  /** Snippets: found ones that belong to the text, and such that do not. */
  public Score snippets() {
    return new Score(wanted, wanted + unwanted, wanted + missed);
  }

  /** Share of the snippets rightly found or rightly left out, 0 to 1; 0 if there are none. */
  public double accuracy() {
    int all = wanted + missed + unwanted + avoided;
    return all == 0 ? 0 : (double) (wanted + avoided) / all;
  }

  /** Mean F1 of the words of the texts, 0 to 1; 0 if no text is known. */
  public double meanLikeness() {
    return texts == 0 ? 0 : likeness / texts;
  }

  /** Our figures and those of taking all text of a page. */
  static String tables(List<GoldPage> gold) {
    return of(gold, PageScores::ours).table("our reader")
        + of(gold, PageScores::whole).table("all text of the page");
  }

  /** One line for each figure there is. */
  String table(String who) {
    StringBuilder table = new StringBuilder(String.format("%s, %,d pages%n", who, pages));
    if (wanted + missed > 0) {
      table.append(
          String.format(
              Locale.ROOT,
              "  snippets: precision %.3f, recall %.3f, F1 %.3f, accuracy %.3f%n",
              snippets().precision(),
              snippets().recall(),
              snippets().f1(),
              accuracy()));
    }
    if (texts > 0) {
      table.append(String.format(Locale.ROOT, "  words of the text: F1 %.3f%n", meanLikeness()));
    }
    if (days.marked() > 0) {
      table.append(line("day", days));
    }
    return table.append(line("author", authors)).append(line("title", titles)).toString();
  }

  private static String line(String what, Score score) {
    return String.format(
        Locale.ROOT,
        "  %s: %d of %d right (%.3f), told %d times%n",
        what,
        score.right(),
        score.marked(),
        score.recall(),
        score.found());
  }
}
