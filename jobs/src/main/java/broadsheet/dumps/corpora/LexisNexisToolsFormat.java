package broadsheet.dumps.corpora;

import broadsheet.dumps.format.Notes;
import broadsheet.dumps.format.RecordFormat;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tables of the R package LexisNexisTools. */
final class LexisNexisToolsFormat implements RecordFormat {
  private static final Notes NOTES =
      Notes.of(
              "lexisnexistools",
              "LexisNexisTools for R, tables as CSV",
              "Source_File, Newspaper, Headline and Article")
          .field("id", "ID")
          .field("title", "Headline")
          .field("text", "Article")
          .field("published", "Date")
          .field("outlet", "Newspaper")
          .field("author", "Author")
          .field("section", "Section")
          .trap("articles and what is known of them are two tables in R: join them before writing")
          .documented();

  @Override
  public Notes notes() {
    return NOTES;
  }

  @Override
  public boolean fits(ObjectNode record) {
    return Named.all(record, "Source_File", "Newspaper", "Headline", "Article");
  }
}
