package broadsheet.evaluate;

import broadsheet.model.Refused;
import broadsheet.text.Annotator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Scores of names on gold data, file by file.
 *
 * @param gold files in CoNLL columns, see {@link ColumnFile}
 */
public record NameEvaluation(List<Path> gold) {

  /**
   * Annotates the files and prints a table for each.
   *
   * @throws Refused if a file cannot be read
   */
  public void print(PrintStream out) {
    for (Path file : gold) {
      try {
        NameScores scores = NameScores.of(ColumnFile.read(file), Annotator.english());
        out.printf("%s: %,d texts, exact span and type, from raw text%n", file, scores.texts());
        out.println(scores.table());
      } catch (IOException | IllegalArgumentException e) {
        throw new Refused("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }
}
