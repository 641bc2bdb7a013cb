package broadsheet.warehouse;

import broadsheet.model.Accuracy;
import broadsheet.model.Alias;
import broadsheet.model.Article;
import broadsheet.model.Cooccurrence;
import broadsheet.model.Coverage;
import broadsheet.model.Entity;
import broadsheet.model.Input;
import broadsheet.model.Mention;
import broadsheet.model.Name;
import broadsheet.model.Quotation;
import broadsheet.model.Reject;
import broadsheet.model.Run;
import broadsheet.model.Sentence;
import broadsheet.model.SentimentOverTime;
import broadsheet.model.SpellingOverTime;
import broadsheet.model.StoryCluster;
import java.util.List;

/** Every table of the warehouse, in the order the data flows. */
public final class Tables {
  private Tables() {}

  public static final Table<Input> INPUTS = Table.of("inputs", Input.class, "source_file");
  public static final Table<Article> ARTICLES = Table.of("articles", Article.class);
  public static final Table<Reject> REJECTS =
      Table.of("rejects", Reject.class, "source_file", "source_position");
  public static final Table<StoryCluster> STORY_CLUSTERS =
      Table.of("story_clusters", StoryCluster.class, "cluster_id", "article_id");
  public static final Table<Sentence> SENTENCES = Table.of("sentences", Sentence.class);
  public static final Table<Mention> MENTIONS =
      Table.of("mentions", Mention.class, "entity_id", "article_id", "char_start");
  public static final Table<Quotation> QUOTATIONS =
      Table.of("quotations", Quotation.class, "speaker_entity_id", "article_id", "char_start");

  /** Of all mentions or of none: whoever adds mentions empties it. */
  public static final Table<Name> NAMES = Table.of("names", Name.class, "name", "tagged_type");

  public static final Table<Entity> ENTITIES = Table.of("entities", Entity.class, "entity_id");
  public static final Table<Alias> ALIASES = Table.of("aliases", Alias.class, "entity_id", "alias");

  /** Sorted by its query, as is {@link #SENTIMENT_OVER_TIME}: by numbers, at half the cost. */
  public static final Table<Cooccurrence> COOCCURRENCES =
      Table.of("cooccurrences", Cooccurrence.class);

  public static final Table<SentimentOverTime> SENTIMENT_OVER_TIME =
      Table.of("sentiment_over_time", SentimentOverTime.class);
  public static final Table<SpellingOverTime> SPELLINGS_OVER_TIME =
      Table.of("spellings_over_time", SpellingOverTime.class, "entity_id", "period", "spelling");
  public static final Table<Coverage> COVERAGE =
      Table.of("coverage", Coverage.class, "outlet", "date");

  /** Of the user's own sample, else of the gold sets we measure on. */
  public static final Table<Accuracy> ACCURACY =
      Table.of("accuracy", Accuracy.class, "type", "source");

  public static final Table<Run> RUNS = Table.of("runs", Run.class, "snapshot");

  /** All of them. */
  public static final List<Table<?>> ALL =
      List.of(
          INPUTS,
          ARTICLES,
          REJECTS,
          STORY_CLUSTERS,
          SENTENCES,
          MENTIONS,
          QUOTATIONS,
          NAMES,
          ENTITIES,
          ALIASES,
          COOCCURRENCES,
          SENTIMENT_OVER_TIME,
          SPELLINGS_OVER_TIME,
          COVERAGE,
          ACCURACY,
          RUNS);
}
