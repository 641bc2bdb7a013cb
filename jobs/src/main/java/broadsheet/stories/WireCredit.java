package broadsheet.stories;

import static java.util.Objects.requireNonNull;

/**
 * The news agency that an article is from, as the article itself says.
 *
 * @param agency its usual short name
 * @param rule where it is named, as in {@code story_clusters.wire_rule}
 * @param evidence the words that name it
 * @param start offset of the first character of the evidence in {@code articles.text}; NULL if it
 *     does not stand there
 * @param end offset just after its last character; NULL with {@code start}
 */
public record WireCredit(String agency, String rule, String evidence, Integer start, Integer end) {
  public WireCredit {
    requireNonNull(agency, "agency");
    requireNonNull(rule, "rule");
  }
}
