package broadsheet.resolve;

/**
 * A distinct name with its entity by the lists.
 *
 * @param alias {@link broadsheet.model.Name#name}
 * @param name the entity's name by this spelling
 * @param country ISO 3166-1 code, or null
 * @param evidence what the rule rests on, or null
 * @param parentId the entity that this one is a form of by the corpus, or null
 * @param corpusRule {@link broadsheet.model.Name#rule}
 * @param corpusEvidence {@link broadsheet.model.Name#evidence}
 */
public record Listed(
    String alias,
    String taggedType,
    long nMentions,
    long nArticles,
    String entityId,
    String name,
    String type,
    String country,
    String rule,
    String evidence,
    String parentId,
    String corpusRule,
    String corpusEvidence) {}
