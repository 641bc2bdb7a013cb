package broadsheet.evaluate;

import broadsheet.model.Refused;
import broadsheet.sentiment.TargetSentiment;
import broadsheet.text.Annotator;
import broadsheet.text.Entities;
import broadsheet.text.Languages;
import broadsheet.text.NamingRule;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Scores of names, entities, sentiment, spellings, quotations, tone, language, copies and web pages
 * on gold data, each told by its content.
 *
 * @param gold files or folders: CoNLL columns ({@link ColumnFile}), linked mentions ({@link
 *     LinkFile}), sentiment towards mentions ({@link TargetFile}), spellings ({@link
 *     SpellingFiles}), rated headlines ({@link HeadlineFile}), sentences by language ({@link
 *     LanguageFiles}), marked quotations ({@link QuotationFiles}), rated pairs of articles ({@link
 *     PairFile}), web pages with their articles in a tar.gz ({@link PageFiles})
 * @param without rules of names to leave out, to see what each is worth
 * @param resolver of linked mentions
 */
public record Evaluation(List<Path> gold, Set<NamingRule> without, Resolver resolver) {

  public Evaluation {
    gold = List.copyOf(gold);
    without = Set.copyOf(without);
  }

  /**
   * Prints a table for each.
   *
   * @throws Refused with a message of one line if one cannot be read or is no gold data known here
   */
  public void print(PrintStream out) {
    for (Path path : gold) {
      try {
        out.println(path + ": " + table(path));
      } catch (IOException | IllegalArgumentException e) {
        throw new Refused("cannot evaluate " + path + ": " + e.getMessage(), e);
      }
    }
  }

  private String table(Path path) throws IOException {
    return switch (GoldFormat.of(path)) {
      case NAMES ->
          names(NameScores.of(ColumnFile.read(path), Annotator.english().without(without)));
      case LINKS -> LinkScores.of(LinkFile.read(path), Annotator.english(), resolver).table();
      case TARGETS -> TargetScores.tables(TargetFile.read(path), TargetSentiment.english());
      case SPELLINGS -> SpellingScores.of(SpellingFiles.read(path), Entities.builtIn()).table();
      case HEADLINES -> ToneScores.of(HeadlineFile.read(path), Annotator.english()).table();
      case LANGUAGES -> LanguageScores.of(LanguageFiles.read(path), Languages.detector()).table();
      case PAGES -> PageScores.tables(PageFiles.read(path));
      case PAIRS -> PairScores.of(PairFile.read(path)).table();
      case QUOTATIONS -> QuotationHalves.of(QuotationFiles.read(path), Annotator.english()).table();
    };
  }

  private static String names(NameScores scores) {
    return String.format(
        "%,d texts, exact span and type, from raw text%n%s", scores.texts(), scores.table());
  }
}
