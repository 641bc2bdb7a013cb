package broadsheet.aggregate;

/**
 * Two entities in one article.
 *
 * @param pair the number of the smaller entity, shifted by 32 bits, and that of the greater
 * @param cell see {@link NamedInArticle}
 * @param voices in which the article names both, as in {@link NamedInArticle.Place}
 * @param nSentences number of sentences that name both
 * @param nAuthor number of those that name both in the author's voice; and so on
 */
public record Together(
    long pair, int cell, int voices, int nSentences, int nAuthor, int nDirect, int nIndirect) {}
