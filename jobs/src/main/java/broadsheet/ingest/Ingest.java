package broadsheet.ingest;

import static org.apache.spark.sql.functions.col;

import broadsheet.dumps.files.DumpPath;
import broadsheet.dumps.files.Dumps;
import broadsheet.dumps.files.Files;
import broadsheet.model.Input;
import broadsheet.spark.Columns;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.spark.Sql;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Reads the dumps that the warehouse does not hold yet into {@link Tables#ARTICLES}, {@link
 * Tables#REJECTS} and {@link Tables#INPUTS}. Every record becomes an article or a reject. Of an
 * article that stands in the dumps twice, to the letter, the first by file name and position is
 * kept, whichever run read it.
 *
 * @param dumps files, folders and patterns
 * @param map the user's field map
 * @param outlets the user's names of outlets
 */
public record Ingest(List<String> dumps, MapFile map, Outlets outlets) implements Stage {
  private static final Encoder<Parsed> PARSED = Records.encoder(Parsed.class);
  private static final Encoder<Repeated> REPEATED = Records.encoder(Repeated.class);

  /** Several articles may stand in one record: the same text in several papers. */
  private static final String[] PLACE = {"source_file", "source_position", "article_id"};

  private static final Sql REPEATS = Sql.resource(Ingest.class, "repeated.sql");
  private static final Sql REPEATED_REJECTS = Sql.resource(Ingest.class, "repeated_rejects.sql");
  private static final Sql INPUTS = Sql.resource(Ingest.class, "inputs.sql");

  /** An article that stands earlier in the dumps, and where. */
  public record Repeated(
      String articleId,
      String sourceFile,
      long sourcePosition,
      boolean isNew,
      String firstFile,
      long firstPosition) {}

  @Override
  public void check(SparkSession spark) {
    find(spark, dumps);
  }

  @Override
  public void run(Draft draft, Progress progress) {
    List<Inspected> files = new ArrayList<>();
    progress.phase(
        "inspect",
        () -> {
          files.addAll(fresh(draft, inspect(draft.session(), dumps, map)));
          return 0;
        });
    if (!files.isEmpty()) {
      progress.phase("ingest", () -> ingest(draft, files));
    }
  }

  private static List<DumpPath> find(SparkSession spark, List<String> dumps) {
    return new Dumps(spark.sparkContext().hadoopConfiguration()).find(dumps);
  }

  /** Looks at every file that {@code dumps} names, in order of names. */
  static List<Inspected> inspect(SparkSession spark, List<String> dumps, MapFile map) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<DumpPath>> batches = Batches.of(find(spark, dumps), DumpPath::bytes);
    return context
        .parallelize(batches, batches.size())
        .flatMap(new Inspect(map, Files.with(context.hadoopConfiguration())))
        .collect();
  }

  /**
   * Those files that the warehouse does not hold. A file whose content has changed since is another
   * one, and gets a name of its own.
   */
  private static List<Inspected> fresh(Draft draft, List<Inspected> files) {
    Map<String, String> known = new HashMap<>();
    draft.read(Tables.INPUTS).collectAsList().forEach(i -> known.put(i.sourceFile(), i.sha256()));
    Set<String> hashes = new HashSet<>(known.values());
    List<Inspected> fresh = new ArrayList<>();
    for (Inspected file : files) {
      String name = file.file().name();
      if (!known.containsKey(name)) {
        fresh.add(file);
      } else if (file.sha256() != null && !hashes.contains(file.sha256())) {
        fresh.add(file.named(name + "@" + file.sha256().substring(0, 8)));
      }
    }
    return fresh;
  }

  private long ingest(Draft draft, List<Inspected> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(draft.session().sparkContext());
    List<List<Portion>> batches =
        Batches.of(Portion.of(files), Portion::bytes, portion -> portion.file().file().stream());
    Dataset<Parsed> parsed =
        draft.scratch(
            "parsed",
            draft
                .session()
                .createDataset(
                    context
                        .parallelize(batches, batches.size())
                        .flatMap(new ReadDumps(outlets, Files.with(context.hadoopConfiguration())))
                        .rdd(),
                    PARSED),
            PARSED);
    Dataset<Row> articles =
        Columns.toSnake(parsed.filter(col("article").isNotNull()).select("article.*"));
    Dataset<Row> rejects = parsed.filter(col("reject").isNotNull()).select("reject.*");
    articles.createOrReplaceTempView("parsed_articles");
    draft.view(List.of(Tables.ARTICLES));
    Dataset<Repeated> repeated =
        draft.scratch("repeated", Columns.toCamel(draft.query(REPEATS)).as(REPEATED), REPEATED);
    draft.append(Tables.REJECTS, rejects);
    if (repeated.isEmpty()) {
      draft.append(Tables.ARTICLES, articles);
    } else {
      keepFirsts(draft, articles, Columns.toSnake(repeated));
    }
    count(draft, files, parsed);
    return draft.count(Tables.ARTICLES)
        - draft.base().map(b -> b.count(Tables.ARTICLES)).orElse(0L);
  }

  /** Moves repeated articles, new ones and those of earlier runs, to the rejects. */
  private static void keepFirsts(Draft draft, Dataset<Row> articles, Dataset<Row> repeated) {
    repeated.createOrReplaceTempView("repeated");
    draft.append(Tables.REJECTS, draft.query(REPEATED_REJECTS));
    Dataset<Row> held = draft.located(Tables.ARTICLES);
    Dataset<Row> earlier = repeated.where("NOT is_new");
    // An article that takes the place of an annotated copy need not be annotated again.
    Dataset<Row> counted =
        held.join(earlier.select("article_id"), "article_id")
            .groupBy("article_id")
            .agg(org.apache.spark.sql.functions.max("n_tokens").as("counted"));
    Dataset<Row> firsts =
        without(articles, repeated.where("is_new"))
            .join(counted, "article_id", "left")
            .withColumn("n_tokens", col("counted"));
    Set<String> files =
        Set.copyOf(
            held.join(earlier, PLACE)
                .select("file")
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
    draft.append(Tables.ARTICLES, firsts);
    if (!files.isEmpty()) {
      draft.replaceFiles(
          Tables.ARTICLES, files, without(draft.rows(Tables.ARTICLES, files), earlier));
    }
  }

  private static Dataset<Row> without(Dataset<Row> articles, Dataset<Row> places) {
    return articles.join(places, PLACE, "left_anti");
  }

  /** Brings {@link Tables#INPUTS} up to date. */
  private static void count(Draft draft, List<Inspected> files, Dataset<Parsed> parsed) {
    Map<String, Long> records = new HashMap<>();
    for (Row row :
        parsed
            .selectExpr("coalesce(article.sourceFile, reject.sourceFile) AS file")
            .groupBy("file")
            .count()
            .collectAsList()) {
      records.put(row.getString(0), row.getLong(1));
    }
    List<Input> inputs = new ArrayList<>(draft.read(Tables.INPUTS).collectAsList());
    files.forEach(file -> inputs.add(input(file, records.getOrDefault(file.file().name(), 0L))));
    SparkSession spark = draft.session();
    Columns.toSnake(spark.createDataset(inputs, Records.encoder(Input.class)))
        .drop("n_articles", "n_rejects")
        .createOrReplaceTempView("counted_inputs");
    draft.view(List.of(Tables.ARTICLES, Tables.REJECTS));
    draft.replace(Tables.INPUTS, draft.query(INPUTS));
  }

  private static Input input(Inspected file, long records) {
    return new Input(
        file.file().name(),
        file.sha256(),
        file.file().bytes(),
        file.detected().isReadable() ? file.detected().label() : null,
        file.mapping(),
        records,
        0,
        0);
  }
}
