package broadsheet.text;

/**
 * That a name may be a form of another, by the names alone.
 *
 * @param entityId of the name
 * @param parentId of the better attested name that it may be a form of. NULL if it could be a form
 *     of several
 * @param rule label of an {@link EntityRule}
 * @param evidence what the rule rests on
 * @param floor how alike the contexts of the two must at least be, as a cosine from 0 to 1, where
 *     both are well attested
 */
public record NameLink(
    String entityId, String parentId, String rule, String evidence, double floor) {}
