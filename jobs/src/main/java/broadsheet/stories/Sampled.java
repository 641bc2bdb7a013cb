package broadsheet.stories;

/**
 * A sample of an article's text.
 *
 * @param sample hash of some words of the article
 * @param place see {@link Print}
 * @param day see {@link Print}
 * @param outlet NULL if unknown
 * @param samples number of samples of the article
 */
public record Sampled(long sample, String place, Long day, String outlet, int samples) {}
