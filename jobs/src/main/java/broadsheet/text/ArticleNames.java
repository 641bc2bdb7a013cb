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
      Draft draft = draft(text, annotation, name);
      if (draft.isSettled() || !draft.name().equals("us")) {
        drafts.add(draft);
      }
    }
    TypeVote.settle(drafts);
    Namesakes.link(text, drafts);
    Organisations.link(text, drafts);
    People.link(drafts);
    return drafts.stream().map(Draft::naming).toList();
  }

  private static Draft draft(String text, Annotation annotation, Annotation.Name name) {
    String surface = text.substring(name.start(), name.end());
    CleanName clean = CleanName.of(surface, name.type());
    if (name.type().equals("ORG") && NameWords.KEEPS_S.contains(clean.text() + "'s")) {
      clean = withOwnEnding(text, name, clean);
    }
    return new Draft(name, surface, clean, Context.of(text, annotation, name));
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
}
