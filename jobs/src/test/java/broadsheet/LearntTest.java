package broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.ingest.ArticleTexts;
import broadsheet.model.Refused;
import broadsheet.sentiment.WordVectors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LearntTest {
  private static final Path CORPUS = Path.of("../../shared/corpora/article-bias");
  private static final boolean IS_FULL = "full".equals(System.getProperty("broadsheet.oracle"));

  @Test
  void writesWhatWasLearnt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("learnt");
    learnt(file).write(() -> out -> out.write(7));
    assertThat(file).hasBinaryContent(new byte[] {7});
  }

  @Test
  void leavesTheFileAloneIfNothingIsLearnt(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("learnt"), "before");
    Learnt learnt = learnt(file);
    assertThatThrownBy(
            () ->
                learnt.write(
                    () -> {
                      throw new IOException("no mentions");
                    }))
        .isInstanceOf(Refused.class)
        .hasMessage("cannot learn: no mentions");
    assertThat(file).hasContent("before");
  }

  @Test
  void wordsAreThoseOfTheCorpus() throws IOException {
    Assumptions.assumeTrue(IS_FULL, "takes minutes: -Dbroadsheet.oracle=full");
    Assumptions.assumeTrue(Files.exists(CORPUS), "no ../shared: nothing to read");
    UserFiles user = new UserFiles(null, null, null);
    ArticleTexts texts =
        new ArticleTexts(List.of(CORPUS.toString()), user.fieldMap(), user.outletFile());
    ByteArrayOutputStream learnt = new ByteArrayOutputStream();
    WordVectors.of(texts.english(Integer.MAX_VALUE)).write(learnt);
    try (InputStream ours = WordVectors.class.getResourceAsStream("words-en.bin")) {
      assertThat(learnt.toByteArray()).isEqualTo(ours.readAllBytes());
    }
  }

  private static Learnt learnt(Path file) {
    Learnt learnt = new Learnt();
    CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();
    spec.addMixin("learnt", CommandLine.Model.CommandSpec.forAnnotatedObject(learnt));
    new CommandLine(spec).parseArgs("--into", file.toString());
    return learnt;
  }
}
