package broadsheet.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells what each name of an article stands for there: short names for full ones, without titles,
 * possessives and a leading {@code the}, the same words with one type.
 *
 * <p>Names of peoples and languages (American, Russian) are never a country's name. Time grows with
 * the number of names, not with its square.
 */
public final class ArticleNames {
  private static final int LONGEST_TITLE_BEFORE = 16;

  private ArticleNames() {}

  /**
   * One naming for each name of the annotation, in its order, but for the pronoun {@code us} in
   * small letters, which is none and is left out.
   *
   * @param text the article's text, which the annotation's offsets refer to
   */
  public static List<Naming> resolve(String text, Annotation annotation) {
    List<Draft> drafts = new ArrayList<>(annotation.names().size());
    for (Annotation.Name name : annotation.names()) {
      Draft draft = draft(text, name);
      if (!draft.name().equals("us")) {
        drafts.add(draft);
      }
    }
    TypeVote.settle(drafts);
    Organisations.link(text, drafts);
    People.link(drafts);
    return drafts.stream().map(Draft::naming).toList();
  }

  private static Draft draft(String text, Annotation.Name name) {
    String surface = text.substring(name.start(), name.end());
    CleanName clean = CleanName.of(surface, name.type());
    if (name.type().equals("ORG") && NameWords.KEEPS_S.contains(clean.text() + "'s")) {
      clean = withOwnEnding(text, name, clean);
    }
    Gender gender = clean.gender();
    if (name.type().equals("PER") && gender == Gender.UNKNOWN) {
      gender = titleBefore(text, name.start());
    }
    return new Draft(name, surface, clean, gender);
  }

  /** Moody's, where only Moody was found to be the name. */
  private static CleanName withOwnEnding(String text, Annotation.Name name, CleanName clean) {
    int end = name.end();
    boolean follows =
        end + 1 < text.length()
            && (text.charAt(end) == '\'' || text.charAt(end) == '’')
            && text.charAt(end + 1) == 's';
    boolean inside = clean.rule() == NamingRule.POSSESSIVE;
    return follows || inside
        ? new CleanName(clean.text() + "'s", NamingRule.TIDIED, clean.gender())
        : clean;
  }

  /** What the word before the name tells, if it is a title: Mrs in Mrs Clinton. */
  private static Gender titleBefore(String text, int start) {
    int end = start - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return Gender.UNKNOWN;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST_TITLE_BEFORE && isTitlePart(text.charAt(from - 1))) {
      from--;
    }
    return from == end
        ? Gender.UNKNOWN
        : NameWords.title(List.of(text.substring(from, end))).gender();
  }

  private static boolean isTitlePart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
