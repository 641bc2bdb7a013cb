package broadsheet.ingest;

import broadsheet.model.Article;
import broadsheet.model.Reject;

/** What became of one input record: an article or a reject, the other being null. */
public record Parsed(Article article, Reject reject) {
  public Parsed {
    if ((article == null) == (reject == null)) {
      throw new IllegalArgumentException("a record is either an article or a reject");
    }
  }

  /** The record is an article. */
  public static Parsed accepted(Article article) {
    return new Parsed(article, null);
  }

  /** The record is no article. */
  public static Parsed rejected(Reject reject) {
    return new Parsed(null, reject);
  }
}
