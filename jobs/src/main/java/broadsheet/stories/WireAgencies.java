package broadsheet.stories;

import broadsheet.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells which news agency wrote an article, by what the article says itself.
 *
 * <p>In this order: a dateline of the opening, a byline, a sign-off, a credit, the authors as
 * given, the outlet. What stands in the text goes first, for it can be shown; of several in one
 * place the first in the text counts.
 *
 * <p>Only the beginning and the end of a text are read, so that its length does not matter. Names
 * of agencies in running text, credits of pictures and thanks for help ("AFP contributed to this
 * report") do not count.
 */
public final class WireAgencies {
  private static final int OPENING = 1000;
  private static final int ENDING = 1500;
  private static final int LONGEST_HEAD_LINE = 100;
  private static final int MOST_AUTHORS = 4;

  private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:;][\"”’)]{0,2}\\s*");

  /** Dates and times may end in "p.m." */
  private static final Pattern WITH_NUMBER = Pattern.compile(".{0,40}\\d.{0,20}");

  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i).*\\b(?:photo|image|picture|caption|source|credit|video|gett?y|file)\\b.*");
  private static final Pattern OTHER_AUTHOR =
      Pattern.compile(
          "(?i).*\\b(?:staff|wire|editorial|board|today|news|times|post|desk|report|reporter)\\b.*");

  private WireAgencies() {}

  /** The agency an article is from; empty if it names none as its source. */
  public static Optional<WireCredit> of(Article article) {
    String text = article.text();
    int story = storyStart(text, article.title());
    int head = headEnd(text, story);
    int ending = Math.max(story, text.length() - ENDING);
    AgencyForms forms = AgencyForms.builtIn();
    List<NamedAgency> first = forms.in(text, story, Math.min(text.length(), story + OPENING));
    List<NamedAgency> last = forms.in(text, ending, text.length());
    return first(first, name -> WireDatelines.read(name, name.start() <= head))
        .or(() -> first(first, name -> WireBylines.read(name, name.start() <= head)))
        .or(() -> first(last, name -> WireSignOffs.read(name, isBlank(text, name.lineEnd()))))
        .or(() -> WireSignOffs.unnamed(text, ending))
        .or(() -> first(first, WireCreditLines::read))
        .or(() -> first(last, WireCreditLines::read))
        .or(() -> author(article.authors()))
        .or(() -> outlet(article));
  }

  private static Optional<WireCredit> first(
      List<NamedAgency> names, Function<NamedAgency, Optional<WireCredit>> rule) {
    return names.stream().map(rule).flatMap(Optional::stream).findFirst();
  }

  private static int storyStart(String text, String title) {
    int from = title != null && text.startsWith(title) ? title.length() : 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return from;
  }

  /** End of the first line of the story that is no name, date or other label. */
  private static int headEnd(String text, int story) {
    int from = story;
    while (from < text.length() && from < story + OPENING) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (!isLabel(text.substring(from, Math.min(to, from + 2 * LONGEST_HEAD_LINE)))) {
        return to;
      }
      from = to + 1;
    }
    return from;
  }

  private static boolean isLabel(String line) {
    return line.length() <= LONGEST_HEAD_LINE
        && !PICTURE.matcher(line).matches()
        && (!SENTENCE.matcher(line).matches() || WITH_NUMBER.matcher(line).matches());
  }

  private static boolean isBlank(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The last of few authors, as splitting "By Ann Roe, Associated Press" leaves it. Long lists with
   * an agency somewhere are those of a page, not of an article.
   */
  private static Optional<WireCredit> author(List<String> authors) {
    if (authors.isEmpty() || authors.size() > MOST_AUTHORS) {
      return Optional.empty();
    }
    List<String> others = authors.subList(0, authors.size() - 1);
    if (others.stream().anyMatch(other -> OTHER_AUTHOR.matcher(other).matches())) {
      return Optional.empty();
    }
    String last = authors.get(authors.size() - 1);
    String by = "By " + last;
    return AgencyForms.builtIn().in(by, 3, by.length()).stream()
        .filter(name -> name.form().mayStandIn(WireRule.AUTHOR))
        .filter(name -> WireBylines.isByline(name))
        .map(
            name -> new WireCredit(name.form().agency(), WireRule.AUTHOR.label(), last, null, null))
        .findFirst();
  }

  private static Optional<WireCredit> outlet(Article article) {
    AgencyForms forms = AgencyForms.builtIn();
    return Optional.ofNullable(article.outlet())
        .flatMap(outlet -> forms.find(outlet, WireRule.OUTLET))
        .or(
            () ->
                Optional.ofNullable(article.outletDomain())
                    .flatMap(domain -> forms.find(domain, WireRule.OUTLET)))
        .map(
            form ->
                new WireCredit(form.agency(), WireRule.OUTLET.label(), form.form(), null, null));
  }
}
