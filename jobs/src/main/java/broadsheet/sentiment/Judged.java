package broadsheet.sentiment;

/**
 * An example and what a model says of it.
 *
 * @param example with what people say
 * @param sentiment what the model says
 */
public record Judged(Example example, Sentiment sentiment) {}
