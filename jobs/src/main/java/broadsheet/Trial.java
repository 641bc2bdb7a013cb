package broadsheet;

import static java.util.stream.Collectors.toMap;

import broadsheet.evaluate.Resolver;
import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.resolve.CompareNames;
import broadsheet.resolve.EntityLists;
import broadsheet.resolve.Resolve;
import broadsheet.spark.Progress;
import broadsheet.spark.Records;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.SparkSession;

/**
 * Resolves a few articles by the stages of a run, in a warehouse that is gone afterwards. Begins a
 * session when first asked.
 */
final class Trial implements Resolver, AutoCloseable {
  private static final Progress SILENT = (phase, work) -> work.getAsLong();
  private SparkSession spark;

  @Override
  public Map<String, String> entities(List<Article> articles, List<Mention> mentions) {
    if (spark == null) {
      spark = Session.begin("evaluate");
    }
    return entities(spark, articles, mentions);
  }

  /** The entity of every mention by its id, by the built-in lists and the articles. */
  static Map<String, String> entities(
      SparkSession spark, List<Article> articles, List<Mention> mentions) {
    SparkSession session = spark.newSession();
    // More tasks, and compiling them, would cost more than what they do.
    session.conf().set("spark.sql.shuffle.partitions", 1);
    session.conf().set("spark.sql.adaptive.enabled", false);
    session.conf().set("spark.sql.codegen.wholeStage", false);
    session.conf().set("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    File root = folder();
    try (Draft draft = new Warehouse(session, root.getPath()).draft()) {
      draft.replace(
          Tables.ARTICLES,
          session.createDataset(articles, Records.encoder(Article.class)).coalesce(1));
      draft.replace(
          Tables.MENTIONS,
          session.createDataset(mentions, Records.encoder(Mention.class)).coalesce(1));
      new CompareNames().run(draft, SILENT);
      new Resolve(EntityLists.BUILT_IN).run(draft, SILENT);
      return draft.read(Tables.MENTIONS).collectAsList().stream()
          .collect(toMap(Mention::mentionId, Mention::entityId));
    } finally {
      FileUtil.fullyDelete(root);
    }
  }

  private static File folder() {
    try {
      return Files.createTempDirectory("broadsheet").toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (spark != null) {
      spark.close();
    }
  }
}
