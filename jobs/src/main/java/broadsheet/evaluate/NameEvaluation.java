package broadsheet.evaluate;

import broadsheet.model.Refused;
import broadsheet.text.Annotator;
import broadsheet.text.NamingRule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Scores of names on gold data, file by file.
 *
 * @param gold files in CoNLL columns, see {@link ColumnFile}
 * @param without rules to leave out, to see what each is worth
 */
public record NameEvaluation(List<Path> gold, Set<NamingRule> without) {

  public NameEvaluation {
    gold = List.copyOf(gold);
    without = Set.copyOf(without);
  }

  /**
   * Annotates the files and prints a table for each.
   *
   * @throws Refused if a file cannot be read
   */
  public void print(PrintStream out) {
    Annotator annotator = Annotator.english().without(without);
    for (Path file : gold) {
      try {
        NameScores scores = NameScores.of(ColumnFile.read(file), annotator);
        out.printf("%s: %,d texts, exact span and type, from raw text%n", file, scores.texts());
        out.println(scores.table());
      } catch (IOException | IllegalArgumentException e) {
        throw new Refused("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }
}
