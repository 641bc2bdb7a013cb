package broadsheet.stories;

import broadsheet.text.Likeness;
import broadsheet.text.StoryText;

/**
 * Two articles that may be copies.
 *
 * @param place see {@link Print}
 * @param earlier place of the earlier one
 */
public record Pair(String place, String earlier, StoryText story, StoryText earlierStory) {

  /** How much they have in common. */
  Link link() {
    Likeness likeness = Likeness.of(story, earlierStory);
    return new Link(
        place,
        earlier,
        likeness.rule().map(rule -> rule.label()).orElse(null),
        likeness.similarity(),
        likeness.containment());
  }
}
