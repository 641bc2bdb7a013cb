package broadsheet.stories;

import broadsheet.text.TextPrint;
import java.util.List;
import java.util.Set;

/**
 * An article that shares samples with another.
 *
 * @param place see {@link Print}
 * @param boilerplate those of its samples that are boilerplate
 */
public record Candidate(String place, TextPrint print, List<Long> boilerplate) {

  /** What of it is compared. */
  Compared compared() {
    return new Compared(place, print.without(Set.copyOf(boilerplate)));
  }
}
