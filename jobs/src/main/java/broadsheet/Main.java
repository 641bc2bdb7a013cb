package broadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.aggregate.Aggregate;
import broadsheet.aggregate.Functions;
import broadsheet.bench.Bench;
import broadsheet.evaluate.Evaluation;
import broadsheet.evaluate.TargetFile;
import broadsheet.extract.Confidence;
import broadsheet.extract.Extract;
import broadsheet.ingest.ArticleTexts;
import broadsheet.ingest.DryRun;
import broadsheet.ingest.FormatList;
import broadsheet.ingest.Ingest;
import broadsheet.report.Answer;
import broadsheet.report.WayBack;
import broadsheet.report.Why;
import broadsheet.resolve.CompareNames;
import broadsheet.resolve.Resolve;
import broadsheet.sentiment.CrossValidation;
import broadsheet.sentiment.WordVectors;
import broadsheet.stories.FindCopies;
import broadsheet.text.NamingRule;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Warehouse;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code broadsheet [spark-submit options] <job> [arguments]}: wires the jobs. */
@Command(
    name = "broadsheet",
    description =
        "Turns dumps of news articles into tables of who is mentioned, with whom, in what tone,"
            + " over time.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "<job>",
    scope = ScopeType.INHERIT)
public final class Main {
  private final PrintStream out;
  @Spec private CommandSpec spec;

  @Option(
      names = "--verbose",
      scope = ScopeType.INHERIT,
      description = "On failure, show the whole stack trace.")
  private boolean isVerbose;

  private Main(PrintStream out) {
    this.out = out;
  }

  /** How dumps are read. */
  static final class Dumps {
    @Parameters(
        arity = "1..*",
        paramLabel = "<dump>",
        description = "Files, folders, or patterns such as 'news/*.jsonl.gz'.")
    List<String> words;

    @Option(
        names = "--map",
        paramLabel = "<file>",
        description = "Your field map: lines of 'target = field[, field…]'.")
    Path map;

    @Option(
        names = "--outlets",
        paramLabel = "<file>",
        description = "Your names of outlets: CSV 'pattern,name[,domain]'.")
    Path outlets;
  }

  /** Where results go. */
  static final class Into {
    @Option(
        names = "--into",
        paramLabel = "<warehouse>",
        description = "Folder of the results; made if missing, added to if not.")
    String root;
  }

  /** How entities are told apart. */
  static final class Lists {
    @Option(
        names = "--entities",
        paramLabel = "<file>",
        description = "Your corrections: CSV 'action,type,name,target' of merge, split, rename.")
    Path entities;
  }

  /** How names are found. */
  static final class Names {
    @Option(
        names = "--gazetteer",
        paramLabel = "<file>",
        description = "Your list of names: CSV 'surface,type,entity'; goes before the models.")
    Path gazetteer;

    @Option(
        names = "--lexicon",
        paramLabel = "<file>",
        description =
            "Your lexicon of tone instead of the built-in one: lines of 'word, tab, rating', or a"
                + " LIWC .dic file.")
    Path lexicon;

    @Option(
        names = "--confidence",
        description = "Also tell how sure the models are of each mention; takes longer.")
    boolean isConfident;

    Extract extract(UserFiles user) {
      return new Extract(user.reading(isConfident ? Confidence.TOLD : Confidence.LEFT_OUT));
    }
  }

  /** What is counted. */
  static final class Figures {
    @Option(
        names = "--pairs-from",
        paramLabel = "<n>",
        defaultValue = "" + Aggregate.PAIRS_FROM,
        description =
            "Tell of two entities together where at least so many articles do; default:"
                + " ${DEFAULT-VALUE}.")
    int pairsFrom;

    Aggregate aggregate() {
      return new Aggregate(pairsFrom);
    }
  }

  @Command(description = "Dumps → all tables: ingest, extract, resolve, aggregate.")
  void run(
      @Mixin Dumps dumps,
      @Mixin Into into,
      @Mixin Names names,
      @Mixin Lists lists,
      @Mixin Figures figures,
      @Mixin Measured measured,
      @Option(
              names = "--dry-run",
              description = "Tell format, field mapping and samples per file; write nothing.")
          boolean isDryRun)
      throws IOException {
    UserFiles user =
        new UserFiles(dumps.map, dumps.outlets, lists.entities, names.gazetteer, names.lexicon);
    if (isDryRun) {
      try (SparkSession spark = Session.begin("dry run")) {
        new DryRun(dumps.words, user.fieldMap()).print(spark, out);
      }
      return;
    }
    Stream<Stage> stages =
        Stream.of(
            new Ingest(dumps.words, user.fieldMap(), user.outletFile()),
            names.extract(user),
            new FindCopies(),
            new CompareNames(),
            new Resolve(user.entityLists()),
            figures.aggregate(),
            measured.write());
    job("run", into, user, stages).publish();
  }

  @Command(description = "Dumps → articles and rejects.")
  void ingest(@Mixin Dumps dumps, @Mixin Into into) throws IOException {
    UserFiles user = new UserFiles(dumps.map, dumps.outlets, null);
    Stage ingest = new Ingest(dumps.words, user.fieldMap(), user.outletFile());
    job("ingest", into, user, Stream.of(ingest)).publish();
  }

  @Command(description = "Articles → sentences and mentions.")
  void extract(@Mixin Into into, @Mixin Names names) throws IOException {
    UserFiles user = new UserFiles(null, null, null, names.gazetteer, names.lexicon);
    job("extract", into, user, Stream.of(names.extract(user))).publish();
  }

  @Command(description = "Mentions → entities and aliases; reads no text, says what changed.")
  void resolve(
      @Mixin Into into,
      @Mixin Lists lists,
      @Mixin Figures figures,
      @Option(
              names = "--dry-run",
              description = "Tell what would change; write nothing, count nothing anew.")
          boolean isDryRun)
      throws IOException {
    UserFiles user = new UserFiles(null, null, lists.entities);
    Stream<Stage> entities =
        Stream.of(new FindCopies(), new CompareNames(), new Resolve(user.entityLists()));
    if (isDryRun) {
      job("resolve", into, user, entities).rehearse();
    } else {
      job("resolve", into, user, Stream.concat(entities, Stream.of(figures.aggregate()))).publish();
    }
  }

  @Command(description = "Articles and mentions → figures.")
  void aggregate(@Mixin Into into, @Mixin Figures figures, @Mixin Measured measured)
      throws IOException {
    Stream<Stage> stages = Stream.of(figures.aggregate(), measured.write());
    job("aggregate", into, UserFiles.NONE, stages).publish();
  }

  @Command(description = "Lists the formats of dumps that are read, and what to know of each.")
  void formats(
      @Option(
              names = "--format",
              defaultValue = "table",
              description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
          FormatList.Style style) {
    FormatList.print(style, out);
  }

  @Command(description = "Answers a question in Spark SQL over the tables.")
  void sql(
      @Option(
              names = "--from",
              required = true,
              paramLabel = "<warehouse>",
              description = "Folder of the results.")
          String root,
      @Parameters(arity = "0..1", paramLabel = "<query>", description = "One SELECT.") String query,
      @Option(names = "--file", paramLabel = "<file>", description = "A file that holds it.")
          Path file,
      @Option(
              names = "--format",
              defaultValue = "table",
              description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
          Answer.Format format)
      throws IOException {
    if ((query == null) == (file == null)) {
      throw new ParameterException(
          spec.subcommands().get("sql"), "Give a query, or a file that holds one with --file");
    }
    String question = query == null ? UserFiles.text(file) : query;
    try (SparkSession spark = Session.begin("sql")) {
      Functions.register(spark);
      new Warehouse(spark, root).published().view();
      new Answer(spark.sql(question)).print(format, out);
    }
  }

  @Command(description = "Shows the sentences behind a row of an aggregate.")
  void why(
      @Option(
              names = "--from",
              required = true,
              paramLabel = "<warehouse>",
              description = "Folder of the results.")
          String root,
      @Parameters(
              index = "0",
              paramLabel = "<table>",
              description =
                  "cooccurrences, sentiment_over_time, spellings_over_time, coverage, entities or"
                      + " aliases.")
          String table,
      @Parameters(
              index = "1..*",
              arity = "0..*",
              paramLabel = "<column=value>",
              description =
                  "What names the row, such as entity_id=loc.kyiv granularity=year period=2023"
                      + " scope=all voice=all; 'outlet=' is NULL.")
          List<String> words,
      @Mixin Shown shown)
      throws IOException {
    try (SparkSession spark = Session.begin("why")) {
      shown.print(
          new Why(
              new Warehouse(spark, root).published(),
              WayBack.from(table),
              words == null ? List.of() : words),
          out);
    }
  }

  @Command(description = "Scores the extractors on gold data.")
  void evaluate(
      @Parameters(
              arity = "1..*",
              paramLabel = "<gold>",
              description =
                  "Files or folders, told by their content: names in CoNLL columns; linked mentions"
                      + " (JSON Lines with text, labels, entity_id); sentiment towards mentions"
                      + " (NewsMTSC); right and wrong spellings (JSON); rated headlines"
                      + " (SemEval-2007); sentences by language (en.txt…); quotations with their"
                      + " sources (PolNeAR: .txt and .ann of brat); pairs of articles and how much"
                      + " one story they are (SemEval-2022 task 8, CSV with the texts); web pages"
                      + " with their articles (tar.gz of the sets of trafilatura or Readability).")
          List<Path> gold,
      @Option(
              names = "--without",
              paramLabel = "<rule>",
              description = "A rule of names to leave out, such as seen_elsewhere; repeatable.")
          Set<NamingRule> without)
      throws IOException {
    try (Trial trial = new Trial()) {
      new Evaluation(gold, without == null ? Set.of() : without, trial).print(out);
    }
  }

  @Command(description = "Mentions that people judged → weights of sentiment towards mentions.")
  void train(
      @Parameters(
              paramLabel = "<mentions>",
              description = "NewsMTSC's training part: JSON Lines, perhaps in gzip.")
          Path mentions,
      @Mixin Learnt learnt) {
    learnt.write(() -> CrossValidation.model(TargetFile.read(mentions))::write);
  }

  @Command(description = "Articles → which words keep the same company; what train builds on.")
  void words(@Mixin Dumps dumps, @Mixin Learnt learnt) {
    UserFiles user = new UserFiles(dumps.map, dumps.outlets, null);
    learnt.write(
        () -> {
          ArticleTexts texts = new ArticleTexts(dumps.words, user.fieldMap(), user.outletFile());
          return WordVectors.of(texts.english(Integer.MAX_VALUE))::write;
        });
  }

  @Command(description = "Measures the name finder beside CoreNLP's own, on articles of yours.")
  void bench(
      @Mixin Dumps dumps,
      @Option(
              names = "--articles",
              defaultValue = "1100",
              description = "How many to read; default: ${DEFAULT-VALUE}.")
          int articles,
      @Option(
              names = "--threads",
              split = ",",
              defaultValue = "1,2",
              description = "How many at once, one table each; default: ${DEFAULT-VALUE}.")
          List<Integer> threads) {
    UserFiles user = new UserFiles(dumps.map, dumps.outlets, null);
    ArticleTexts texts = new ArticleTexts(dumps.words, user.fieldMap(), user.outletFile());
    new Bench(texts.english(articles), threads, Bench.WARM_UP).print(out);
  }

  private Job job(String name, Into into, UserFiles user, Stream<Stage> stages) {
    if (into.root == null) {
      throw new ParameterException(
          spec.subcommands().get(name), "Missing required option: '--into=<warehouse>'");
    }
    String settings = String.join(" ", spec.commandLine().getParseResult().originalArgs());
    return new Job(new Pipeline(name, settings, user.resources(), stages.toList()), into.root, out);
  }

  public static void main(String[] args) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    Main main = new Main(out);
    CommandLine line = new CommandLine(main).setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(out, true, UTF_8)).setErr(new PrintWriter(err, true, UTF_8));
    Failures failures = new Failures(err, () -> main.isVerbose);
    line.setParameterExceptionHandler(failures).setExecutionExceptionHandler(failures);
    System.exit(failures.guard(() -> line.execute(args)));
  }
}
