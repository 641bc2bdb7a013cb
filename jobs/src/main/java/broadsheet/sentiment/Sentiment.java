package broadsheet.sentiment;

/**
 * How a sentence speaks of one whom it names: three probabilities that add up to 1.
 *
 * @param negative that it does so in a bad way
 * @param neutral that it does so neither way
 * @param positive that it does so in a good way
 */
public record Sentiment(double negative, double neutral, double positive) {

  /** From -1 to 1: positive less negative. */
  public double balance() {
    return positive - negative;
  }
}
