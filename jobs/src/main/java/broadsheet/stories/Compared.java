package broadsheet.stories;

import broadsheet.text.StoryText;

/**
 * An article that may be a copy.
 *
 * @param place see {@link Print}
 * @param story its text without boilerplate
 */
public record Compared(String place, StoryText story) {}
