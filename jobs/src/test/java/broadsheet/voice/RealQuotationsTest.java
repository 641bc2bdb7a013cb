package broadsheet.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Layout;
import broadsheet.voice.Quotation.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quotations of one published article. */
class RealQuotationsTest {
  private static final Path ARTICLE = Path.of("../../shared/corpora/rt-2024-05-31.txt");
  private static final int BEGINNING = 8;

  @Test
  void hasSevenQuotationsEachWithItsSpeaker() throws IOException {
    assumeTrue(Files.exists(ARTICLE), "no ../shared: the article is not there");
    String text = Files.readString(ARTICLE);
    Annotation annotation = Annotator.english().annotate(text, Layout.of(text, null));

    List<Quotation> quotations =
        Quotations.of(text, annotation, ArticleNames.resolve(text, annotation)).stream()
            .filter(quotation -> quotation.kind() != Kind.INDIRECT)
            .toList();

    assertThat(quotations)
        .extracting(
            q -> q.content().of(text).substring(1, BEGINNING),
            q -> q.speaker().of(text),
            q -> q.naming() == null ? null : q.naming().name())
        .containsExactly(
            tuple("It will", "Sergey Nikoforov", "Sergey Nikoforov"),
            tuple("a new r", "A US official", null),
            tuple("powerfu", "He", "Vladimir Zelensky"),
            tuple("has the", "David Cameron", "David Cameron"),
            tuple("100% pe", "Zelensky", "Vladimir Zelensky"),
            tuple("may lea", "Putin", "Vladimir Putin"),
            tuple("If thos", "he", "Vladimir Putin"));
  }
}
