package broadsheet.pages;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What was read from a page: one story, or why it holds none. */
public sealed interface PageReading {

  /**
   * An article.
   *
   * @param text its paragraphs, an empty line between two, never blank. The title does not stand on
   *     top; the standfirst does only where the page has it within the body
   * @param title its headline without the name of the outlet, or null
   * @param standfirst the summary the page itself gives, or null
   * @param authors names of people and agencies, in order, each once, without "By", roles and
   *     dates; the outlet only where its byline names nobody else
   * @param section of the outlet, as the page says it, or null
   * @param outlet name of the outlet as the page says it, or null
   * @param language what the page states, such as {@code en} or {@code pt-BR}, or null; not guessed
   *     from the text
   * @param published ISO 8601 day, or day and time, with a zone if the page gives one; or null
   * @param publishedSource where that was found: {@code json-ld}, {@code og}, {@code microdata},
   *     {@code time}, {@code meta}, {@code url}, {@code text}; null if {@code published} is
   * @param updated when it was last changed, written as {@code published} is; or null
   * @param url the address the page itself says it has, else the one it was fetched from, or null
   * @param charset name of the encoding its bytes were read in
   */
  record Story(
      String text,
      String title,
      String standfirst,
      List<String> authors,
      String section,
      String outlet,
      String language,
      String published,
      String publishedSource,
      String updated,
      String url,
      String charset)
      implements PageReading {

    public Story {
      requireNonNull(text, "text");
      requireNonNull(charset, "charset");
      authors = List.copyOf(authors);
    }
  }

  /**
   * No article.
   *
   * @param why the reason in a few words, one of a short list: "index page", "no text" …
   */
  record NoStory(String why) implements PageReading {
    public NoStory {
      requireNonNull(why, "why");
    }
  }
}
