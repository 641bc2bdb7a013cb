package broadsheet.stories;

/**
 * What a sample tells of an article: that another has it too, or that many do.
 *
 * @param place see {@link Print}
 * @param earlier an earlier article that has the sample; NULL if it is boilerplate
 * @param boilerplate the sample, if it is boilerplate, else NULL
 * @param samples number of samples of the one that has fewer
 */
public record Shared(String place, String earlier, Long boilerplate, int samples) {}
