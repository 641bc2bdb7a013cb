package broadsheet.extract;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.model.Sentence;
import java.util.List;

/** An article and all that was found in it; nothing where its language has no models. */
public record Extracted(Article article, List<Sentence> sentences, List<Mention> mentions) {}
