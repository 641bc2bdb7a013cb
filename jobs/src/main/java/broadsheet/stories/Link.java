package broadsheet.stories;

/**
 * Two articles compared.
 *
 * @param place see {@link Print}
 * @param earlier place of the earlier one
 * @param rule what makes them copies; NULL if they are not
 * @param similarity as in {@code story_clusters}
 * @param containment as in {@code story_clusters}
 */
public record Link(
    String place, String earlier, String rule, double similarity, double containment) {}
