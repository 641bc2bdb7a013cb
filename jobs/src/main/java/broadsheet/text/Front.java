package broadsheet.text;

import java.util.List;

/**
 * What the first lines of a plain text file say of the article.
 *
 * @param title the headline; NULL if the file begins with the story
 * @param date the date line as printed; NULL if there is none above the story
 * @param authors people named in the byline above the story; often empty
 */
public record Front(String title, String date, List<String> authors) {
  private static final int LONGEST_TITLE = 200;

  /** Lines about an article above its story are few. */
  private static final int DEEPEST = 8;

  public Front {
    authors = List.copyOf(authors);
  }

  /**
   * Reads the lines above the story. The title is the first paragraph that is no date, byline or
   * credit, if it is of one line of at most 200 characters without a full stop, and text follows.
   *
   * @param text of the file
   */
  public static Front read(String text) {
    List<Stretch> paragraphs = Paragraphs.of(text);
    String title = null;
    String date = null;
    List<String> authors = List.of();
    for (int i = 0; i < Math.min(DEEPEST, paragraphs.size()); i++) {
      Stretch paragraph = paragraphs.get(i);
      if (DateLines.isDate(text, paragraph)) {
        date = date == null ? paragraph.of(text) : date;
      } else if (Bylines.isAtTop(text, paragraph)) {
        authors = authors.isEmpty() ? Bylines.authors(paragraph.of(text)) : authors;
      } else if (title == null && Credits.find(text, paragraph).isEmpty()) {
        if (!isTitle(text, paragraph) || i + 1 == paragraphs.size()) {
          break;
        }
        title = paragraph.of(text);
      } else if (paragraph.length() > LONGEST_TITLE) {
        break;
      }
    }
    return new Front(title, date, authors);
  }

  private static boolean isTitle(String text, Stretch paragraph) {
    return paragraph.length() <= LONGEST_TITLE
        && paragraph.of(text).indexOf('\n') < 0
        && LeadIns.end(text, paragraph) < 0
        && (text.charAt(paragraph.end() - 1) != '.' || text.startsWith("...", paragraph.end() - 3));
  }
}
