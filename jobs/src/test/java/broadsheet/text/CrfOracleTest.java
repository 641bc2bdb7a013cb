package broadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The oracle: every label of every token of real text is the one that CoreNLP's own decoder gives.
 *
 * <p>The reference needs minutes for 2,000 articles, so by default each of them is cut after
 * {@value #FIRST_SENTENCES} sentences; {@code -Dbroadsheet.oracle=full} reads them to the end.
 */
class CrfOracleTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final Path GOLD = SHARED.resolve("gold/ner.tar.gz");
  private static final Path ARTICLES = SHARED.resolve("corpora/article-bias");
  private static final int MOST_ARTICLES = 2_000;
  private static final int EVERY = 5;
  private static final int FIRST_SENTENCES = 8;
  private static final boolean IS_FULL = "full".equals(System.getProperty("broadsheet.oracle"));

  private static List<CRFClassifier<CoreLabel>> references = List.of();
  private static CrfNames ours;

  /** Compares both decoders on a sentence; hands back how many labels. */
  private static int check(List<String> sentence) {
    List<String[]> labels = ours.labels(sentence);
    for (int model = 0; model < references.size(); model++) {
      String[] expected =
          references.get(model).classifySentence(sentence.stream().map(Word::new).toList()).stream()
              .map(token -> token.get(CoreAnnotations.AnswerAnnotation.class))
              .toArray(String[]::new);
      assertThat(labels.get(model)).as("%s", sentence).isEqualTo(expected);
    }
    return references.size() * sentence.size();
  }

  @BeforeAll
  static void load() {
    references = List.of(CrfNames.classifier(CrfNames.THREE), CrfNames.classifier(CrfNames.FOUR));
    ours = CrfNames.english();
  }

  @AfterAll
  static void free() {
    references = List.of();
    ours = null;
  }

  @ParameterizedTest
  @ValueSource(strings = {"conll2003.testb", "wikigold.conll", "gum/xml/GUM_news_"})
  void givesTheLabelsOfTheReferenceOnAllOf(String corpus) throws Exception {
    Assumptions.assumeTrue(Files.exists(GOLD), "no ../shared: no gold sets to label");
    List<List<String>> sentences = new ArrayList<>();
    for (Map.Entry<String, String> file : gold(corpus).entrySet()) {
      sentences.addAll(columns(file.getValue(), file.getKey().endsWith(".xml")));
    }
    assertThat(sentences).hasSizeGreaterThan(500);
    assertThat(checkAll(sentences)).isGreaterThan(20_000);
  }

  @Test
  void givesTheLabelsOfTheReferenceOnArticles() throws Exception {
    Assumptions.assumeTrue(Files.exists(ARTICLES), "no ../shared: no articles to label");
    List<List<String>> sentences = new ArrayList<>();
    for (String text : articles()) {
      List<List<String>> all = new ArrayList<>();
      Sentences.read(
          text, 0, text.length(), tokens -> all.add(tokens.stream().map(Token::word).toList()));
      sentences.addAll(IS_FULL ? all : all.subList(0, Math.min(FIRST_SENTENCES, all.size())));
    }
    assertThat(checkAll(sentences)).isGreaterThan(600_000);
  }

  /** Compares on two threads, for the sake of time; hands back how many labels. */
  private static long checkAll(List<List<String>> sentences) throws Exception {
    int middle = sentences.size() / 2;
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Long>> halves =
          List.of(
              () -> checkHalf(sentences.subList(0, middle)),
              () -> checkHalf(sentences.subList(middle, sentences.size())));
      long labels = 0;
      for (Future<Long> half : threads.invokeAll(halves)) {
        labels += half.get();
      }
      return labels;
    } finally {
      threads.shutdownNow();
    }
  }

  private static long checkHalf(List<List<String>> sentences) {
    long labels = 0;
    for (List<String> sentence : sentences) {
      labels += check(sentence);
    }
    return labels;
  }

  /** Tokens of a file with a token a line; sentences end at blank lines, or at tags. */
  private static List<List<String>> columns(String text, boolean isXml) {
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      boolean isTag = isXml && line.startsWith("<") && line.indexOf('\t') < 0;
      if (line.isBlank() || (isTag && line.contains("s>")) || line.startsWith("<s ")) {
        if (!sentence.isEmpty()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
      } else if (!isTag) {
        sentence.add(line.strip().split("\\s+", -1)[0]);
      }
    }
    return sentences;
  }

  /** Files of the gold archive whose name has that part, by name. */
  private static Map<String, String> gold(String part) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(GOLD));
        TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(bytes))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.getName().startsWith(part)) {
          files.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }

  /** Texts from all over the corpus. */
  private static List<String> articles() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> texts = new ArrayList<>();
    List<Path> files;
    try (var list = Files.list(ARTICLES)) {
      files = list.sorted().toList();
    }
    int number = 0;
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (number++ % EVERY == 0 && texts.size() < MOST_ARTICLES) {
            texts.add(json.readTree(line).path("content_original").asText());
          }
        }
      }
    }
    return texts;
  }
}
