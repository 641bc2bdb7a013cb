package broadsheet.bench;

import broadsheet.model.Refused;
import broadsheet.text.CrfNames;
import broadsheet.text.Sentences;
import broadsheet.text.Token;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures, in one process and on the same articles, how many tokens a second of processor time our
 * decoder and CoreNLP's get through. Contenders take turns in rounds; each round has articles that
 * no one has met before. Prints the medians of the rounds, and the ratio to CRFClassifier.
 *
 * @param texts articles
 * @param threads how many threads read at once: one table for each number
 * @param warmUp processor time that each contender gets before the rounds
 */
public record Bench(List<String> texts, List<Integer> threads, Duration warmUp) {
  /** Rounds for each number of threads. */
  private static final int ROUNDS = 5;

  /** Time enough for the compiler to do its best. */
  public static final Duration WARM_UP = Duration.ofSeconds(6);

  public Bench {
    texts = List.copyOf(texts);
    threads = List.copyOf(threads);
  }

  /**
   * Measures and prints.
   *
   * @throws Refused if there is no article for each round, or a number of threads is below one
   */
  public void print(PrintStream out) {
    if (perRound() == 0 || threads.stream().anyMatch(number -> number < 1)) {
      throw new Refused(
          "bench wants threads, and an English article for each of %d rounds; there are %d"
              .formatted(ROUNDS * threads.size() + 1, texts.size()));
    }
    CrfNames names = CrfNames.english();
    Stock stock = Stock.load();
    OurDecoder fresh = new OurDecoder("our decoder, empty caches, unseen text", names);
    List<Contender> contenders =
        new ArrayList<>(
            List.of(
                Tokens.alone(),
                fresh,
                stock,
                new OurDecoder("our decoder, running, unseen text", names),
                NerAnnotator.trimmed()));
    addDefault(contenders, out);
    warmUp(contenders);
    for (int number = 0; number < threads.size(); number++) {
      measure(contenders, fresh, stock.name(), number, out);
    }
    compare(names, stock, out);
  }

  /** How many articles a round has; there is one more part of them to warm up with. */
  private int perRound() {
    return threads.isEmpty() ? 0 : texts.size() / (ROUNDS * threads.size() + 1);
  }

  private List<String> part(int number) {
    return texts.subList(number * perRound(), (number + 1) * perRound());
  }

  /** CoreNLP's default needs models and libraries that our jar leaves out. */
  private static void addDefault(List<Contender> contenders, PrintStream out) {
    try {
      contenders.add(NerAnnotator.standard());
    } catch (RuntimeException | LinkageError e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      out.println("left out: CoreNLP's default ner annotator, for want of " + cause.getMessage());
    }
  }

  /** Each reads the first part until the compiler has had its time. */
  private void warmUp(List<Contender> contenders) {
    try (Crew crew = new Crew(1)) {
      for (Contender contender : contenders) {
        long cpu = 0;
        while (cpu < warmUp.toNanos()) {
          contender.forget();
          cpu += crew.read(contender, part(0)).cpuNanos();
        }
      }
    }
  }

  private void measure(
      List<Contender> contenders, Contender ours, String base, int number, PrintStream out) {
    Figures figures = new Figures();
    long tokens = 0;
    try (Crew crew = new Crew(threads.get(number))) {
      for (int round = 0; round < ROUNDS; round++) {
        List<String> unseen = part(1 + number * ROUNDS + round);
        ours.forget();
        long count = 0;
        for (Contender contender : contenders) {
          Crew.Reading reading = crew.read(contender, unseen);
          count = count == 0 ? reading.work().tokens() : count;
          figures.add(contender.name(), count, reading.cpuNanos());
        }
        Crew.Reading again = crew.read(ours, unseen);
        figures.add("our decoder, same text again", count, again.cpuNanos());
        tokens += count;
      }
    }
    out.printf(
        Locale.ROOT,
        "threads: %d; %d rounds of %d articles, %,d tokens in all%n",
        threads.get(number),
        ROUNDS,
        perRound(),
        tokens);
    out.println(figures.table(base));
  }

  /** The labels of the articles to warm up with, by both decoders. */
  private void compare(CrfNames names, Stock stock, PrintStream out) {
    long[] sums = new long[2];
    for (String text : part(0)) {
      Sentences.read(
          text,
          0,
          text.length(),
          tokens -> {
            List<String> words = tokens.stream().map(Token::word).toList();
            List<String[]> ours = names.labels(words);
            List<String[]> theirs = stock.labels(words);
            for (int model = 0; model < ours.size(); model++) {
              sums[0] += words.size();
              sums[1] += differences(ours.get(model), theirs.get(model));
            }
          });
    }
    out.printf(
        Locale.ROOT,
        "labels of both models compared with CRFClassifier's: %,d; different: %,d%n",
        sums[0],
        sums[1]);
  }

  private static long differences(String[] labels, String[] others) {
    if (labels.length != others.length) {
      throw new IllegalStateException("not the same tokens: " + Arrays.toString(labels));
    }
    long differences = 0;
    for (int i = 0; i < labels.length; i++) {
      differences += labels[i].equals(others[i]) ? 0 : 1;
    }
    return differences;
  }
}
