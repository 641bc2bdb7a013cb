package broadsheet.model;

import static java.util.Objects.requireNonNull;

/** One input record that did not become an article, and why. */
@Describe("one input record that is no article")
public record Reject(
    @Describe("The dump file, from the name given on the command line down, with / between.")
        String sourceFile,
    @Describe(
            "Where in the file: line number in line formats, offset in bytes in web archives, else"
                + " number of the record, from 1; 0 for the file as a whole.")
        long sourcePosition,
    @Describe("Why, in one word of a closed set; see the codebook.") Reason reason,
    @Describe("The offending value or the parser's message, for people.") String detail,
    @Describe("The first 200 characters of the record. Empty if nothing could be read.")
        String excerpt) {

  /** Why an input record was turned away. */
  public enum Reason {
    /** The record is not what its format says: broken JSON, a CSV row of another width. */
    MALFORMED,
    /** The file ends in the middle of the record, or its compressed data breaks off. */
    TRUNCATED,
    /** The file cannot be opened or read. */
    UNREADABLE,
    /** The file is of no format we read, such as an image or an archive. */
    UNKNOWN_FORMAT,
    /** The file, or its decompressed content, has no record. */
    EMPTY,
    /** No field of the record is the text of an article. */
    NO_TEXT,
    /**
     * The record of a web archive holds no page: an image, a redirect, an error of the server, a
     * revisit; the detail says which.
     */
    NO_PAGE,
    /** The record or page is something else than an article: a comment, an index, a video. */
    NO_ARTICLE,
    /** The record is longer, or its JSON nests deeper, than is read. */
    TOO_LARGE,
    /** The same article, to the letter, stands earlier in the dumps. */
    REPEATED
  }

  public Reject {
    requireNonNull(sourceFile, "sourceFile");
    requireNonNull(reason, "reason");
    requireNonNull(detail, "detail");
    requireNonNull(excerpt, "excerpt");
  }
}
