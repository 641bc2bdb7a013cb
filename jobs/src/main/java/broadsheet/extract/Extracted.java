package broadsheet.extract;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.model.Quotation;
import broadsheet.model.Sentence;
import java.util.List;

/**
 * An article and what was found in it; nothing where its language has no models.
 *
 * @param article null in all but the first of the pieces of a huge article
 */
public record Extracted(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Quotation> quotations) {}
