package broadsheet.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Settles the names of an article's sentences by what the whole article says of them. Time is
 * linear; of a huge article one window after the other is looked at.
 */
final class ArticleConsistency {
  /** The rules, in the order of their work. */
  static final Set<NamingRule> RULES =
      Collections.unmodifiableSet(
          EnumSet.range(NamingRule.SMALL_WORDS_CUT, NamingRule.PART_OF_NAME));

  /** Words of a window: more than nearly all articles have. */
  private static final int WINDOW = 100_000;

  private final String text;
  private final Set<NamingRule> rules;
  private final List<NameLine> lines = new ArrayList<>();
  private final List<Annotation.Name> names = new ArrayList<>();
  private int nWords;

  ArticleConsistency(String text, Set<NamingRule> rules) {
    this.text = text;
    this.rules = rules;
  }

  /** Takes the next sentence. */
  void add(NameLine line) {
    lines.add(line);
    nWords += line.size();
    if (nWords >= WINDOW) {
      settle();
    }
  }

  /** The names of all sentences, in order. */
  List<Annotation.Name> names() {
    settle();
    return names;
  }

  private void settle() {
    for (NamingRule rule : NamingRule.values()) {
      if (rules.contains(rule)) {
        apply(rule);
      }
    }
    lines.forEach(line -> line.addTo(names, text));
    lines.clear();
    nWords = 0;
  }

  private void apply(NamingRule rule) {
    switch (rule) {
      case SMALL_WORDS_CUT -> lines.forEach(SmallWords::cut);
      case RESULT_LINE -> lines.forEach(ResultLines::mark);
      case ORGANISATION_WORD -> lines.forEach(OrganisationWords::mark);
      case BRACKETED_BODY -> Acronyms.mark(lines);
      case NICKNAME -> lines.forEach(Nicknames::join);
      case OWN_ENDING -> lines.forEach(OwnEndings::keep);
      case SAID_TO_BE -> SaidToBe.mark(lines);
      case LISTED -> ListedNames.mark(lines);
      case LISTED_UNSEEN -> lines.forEach(UnseenNames::mark);
      case CLUB -> FootballClubs.mark(lines);
      case SECOND_MODEL -> SecondModel.mark(lines);
      case SEEN_ELSEWHERE -> SeenElsewhere.mark(lines);
      case PART_OF_NAME -> PartsOfNames.mark(lines);
      default -> throw new IllegalArgumentException("no rule of the article: " + rule);
    }
  }
}
