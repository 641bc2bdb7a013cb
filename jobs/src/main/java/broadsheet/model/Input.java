package broadsheet.model;

import static java.util.Objects.requireNonNull;

/** One dump file and what became of its records. */
@Describe("one dump file and what became of its records: n_records = n_articles + n_rejects")
public record Input(
    @Describe("The dump file, from the name given on the command line down, with / between.")
        String sourceFile,
    @Describe("SHA-256 of its bytes, lower-case hex. NULL if it could not be read.") String sha256,
    @Describe("Length in bytes.") long nBytes,
    @Describe("Format, detected by content. NULL if it is of none we read.") String format,
    @Describe("Which field feeds which column, such as 'title=Headline, text=content'.")
        String mapping,
    @Describe("Records found; a file that cannot be read counts as one.") long nRecords,
    @Describe("Records that became articles.") long nArticles,
    @Describe("Records that became rejects.") long nRejects) {
  public Input {
    requireNonNull(sourceFile, "sourceFile");
  }
}
