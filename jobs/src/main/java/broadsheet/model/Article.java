package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One article of one outlet. */
@Describe("one article of one outlet")
public record Article(
    @Describe(
            "Stable key: the first 20 hex digits of SHA-256 over outlet, URL, publication date as"
                + " printed, title and text. The same in every run and on every machine.")
        String articleId,
    @Describe("The record's own id in its dump. NULL where the dump has none.")
        String sourceRecordId,
    @Describe("Address of the article as given. NULL where the dump has none.") String url,
    @Describe(
            "Name of the publisher, from the outlets file, else as given, else its domain. NULL if"
                + " unknown.")
        String outlet,
    @Describe(
            "Registrable domain of the publisher in lower case, without www., edition. and the"
                + " like. NULL if unknown.")
        String outletDomain,
    @Describe("Headline in plain text. NULL where the dump has none.") String title,
    @Describe("Authors as given, split at commas and 'and'. Empty if unknown.")
        List<String> authors,
    @Describe("Section or topic of the outlet as given. NULL where the dump has none.")
        String section,
    @Describe(
            "Publication time in UTC; midnight where only the day is known. NULL if unknown, or"
                + " known no better than to the month.")
        Instant publishedAt,
    @Describe("Publication day in UTC. NULL if unknown, or known no better than to the month.")
        LocalDate publishedDate,
    @Describe("How exact the date is: second, minute, hour, day, month, year or unknown.")
        String publishedPrecision,
    @Describe(
            "Where the date came from: the field's name, 'text' for a date line, or NULL if there"
                + " was none.")
        String publishedSource,
    @Describe(
            "Why the date is NULL or less exact than it was printed, with the printed value, such"
                + " as \"ambiguous day and month: 03/04/2016\". NULL if there is nothing to say.")
        String publishedNote,
    @Describe("Language of the text, ISO 639-1 code, as detected. NULL if undecided.")
        String language,
    @Describe("The detector's confidence, 0 to 1. NULL where language is NULL.")
        Double languageConfidence,
    @Describe(
            "The article as one string: headline, blank line, then the text as given, with \\n line"
                + " ends. All offsets count its UTF-16 code units.")
        String text,
    @Describe("Length of text in UTF-16 code units.") int nChars,
    @Describe(
            "Number of tokens in all sections. NULL if the article is not annotated (its language"
                + " has no models).")
        Integer nTokens,
    @Describe("What is wrong with the text, such as 'not_utf8', 'short', 'truncated'. Often empty.")
        List<String> textQuality,
    @Describe("The dump file, from the name given on the command line down, with / between.")
        String sourceFile,
    @Describe(
            "Where in the file: line number in line formats, offset in bytes in web archives (of"
                + " the gzip member, if packed), else number of the record, from 1.")
        long sourcePosition,
    @Describe("Format of the dump, as the job formats lists them: webz, warc, csv.")
        String format) {

  public Article {
    requireNonNull(articleId, "articleId");
    requireNonNull(publishedPrecision, "publishedPrecision");
    requireNonNull(text, "text");
    requireNonNull(sourceFile, "sourceFile");
    requireNonNull(format, "format");
    authors = List.copyOf(authors);
    textQuality = List.copyOf(textQuality);
  }

  /** The same article once its tokens are counted. */
  public Article withTokens(int count) {
    return new Article(
        articleId,
        sourceRecordId,
        url,
        outlet,
        outletDomain,
        title,
        authors,
        section,
        publishedAt,
        publishedDate,
        publishedPrecision,
        publishedSource,
        publishedNote,
        language,
        languageConfidence,
        text,
        nChars,
        count,
        textQuality,
        sourceFile,
        sourcePosition,
        format);
  }
}
