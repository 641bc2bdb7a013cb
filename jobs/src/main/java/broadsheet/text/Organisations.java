package broadsheet.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links the short names of organisations and places to the full ones of the same article.
 *
 * <p>An abbreviation means the name it follows in brackets: World Health Organization (WHO), or WHO
 * (World Health Organization). Else it means the only longer name of its type with these initials,
 * unless the built-in list knows it: what UN and US mean, no article changes by chance. A company
 * with a word of legal form (Boeing Company) is the one without, if the article has that; longer
 * names that only begin with a shorter one (Guardian Media Group) are names of their own.
 */
final class Organisations {
  private static final Pattern BRACKET =
      Pattern.compile("\\s{0,3}\\(\\s?[\"“”'‘’]?(\\p{Lu}[\\p{L}\\d.&-]{1,11})[\"“”'‘’]?\\s?[),;]");
  private static final Pattern OPENING = Pattern.compile("\\s{0,3}\\(\\s?[\"“”'‘’]?(?:the )?");
  private static final int AHEAD = 24;

  private final String text;
  private final List<Draft> drafts;
  private final Map<String, Draft> bracketed = new HashMap<>();
  private final Map<String, Draft> byInitials = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<String, Draft> byKey = new HashMap<>();

  private Organisations(String text, List<Draft> drafts) {
    this.text = text;
    this.drafts = drafts;
  }

  static void link(String text, List<Draft> drafts) {
    Organisations organisations = new Organisations(text, drafts);
    for (int i = 0; i < drafts.size(); i++) {
      organisations.collect(i);
    }
    drafts.forEach(organisations::link);
  }

  private void collect(int i) {
    Draft draft = drafts.get(i);
    if (draft.isPerson()) {
      return;
    }
    byKey.putIfAbsent(draft.type() + draft.key, draft);
    if (draft.name().indexOf(' ') < 0) {
      collectReversed(i);
      return;
    }
    String initials = initials(draft.name());
    Draft other = byInitials.putIfAbsent(draft.type() + initials, draft);
    if (other != null && !other.key.equals(draft.key)) {
      ambiguous.add(draft.type() + initials);
    }
    int end = draft.span.end();
    Matcher bracket = BRACKET.matcher(text).region(end, Math.min(text.length(), end + AHEAD));
    if (bracket.lookingAt() && abbreviates(bracket.group(1), draft.name())) {
      bracketed.putIfAbsent(letters(bracket.group(1)), draft);
    }
  }

  /** WHO (World Health Organization). */
  private void collectReversed(int i) {
    Draft draft = drafts.get(i);
    if (i + 1 == drafts.size() || !isAbbreviation(draft.name())) {
      return;
    }
    Draft next = drafts.get(i + 1);
    int end = draft.span.end();
    int start = next.span.start();
    boolean close = !next.isPerson() && start > end && start - end <= AHEAD;
    if (close
        && OPENING.matcher(text).region(end, start).matches()
        && abbreviates(draft.name(), next.name())) {
      bracketed.putIfAbsent(letters(draft.name()), next);
    }
  }

  private void link(Draft draft) {
    if (isAbbreviation(draft.name())) {
      String letters = letters(draft.name());
      Draft full = bracketed.get(letters);
      if (full != null) {
        draft.standsFor(full, NamingRule.BRACKETED);
      } else if (!draft.isPerson() && !Variants.builtIn().hasAny(draft.name())) {
        byInitials(draft, letters);
      }
    } else if (draft.type().equals("ORG")) {
      withoutCompanyWord(draft);
    }
  }

  private void byInitials(Draft draft, String letters) {
    List<String> types =
        draft.type().equals("MISC") ? List.of("ORG", "LOC") : List.of(draft.type());
    for (String type : types) {
      Draft full = byInitials.get(type + letters);
      if (full != null && !ambiguous.contains(type + letters)) {
        draft.standsFor(full, NamingRule.INITIALS);
        return;
      }
    }
  }

  private void withoutCompanyWord(Draft draft) {
    int blank = draft.name().lastIndexOf(' ');
    String last = NameWords.lower(draft.name().substring(blank + 1)).replace(".", "");
    if (blank > 1 && NameWords.COMPANY_WORDS.contains(last)) {
      Draft plain = byKey.get("ORG" + NameKey.of(draft.name().substring(0, blank)));
      if (plain != null) {
        draft.standsFor(plain, NamingRule.COMPANY_WORD);
      }
    }
  }

  /** Two to eight letters, most of them capitals. */
  private static boolean isAbbreviation(String name) {
    if (name.length() < 2 || name.length() > 12 || name.indexOf(' ') >= 0) {
      return false;
    }
    String letters = letters(name);
    long capitals = name.chars().filter(Character::isUpperCase).count();
    return letters.length() >= 2 && letters.length() <= 8 && 2 * capitals > letters.length();
  }

  private static String letters(String abbreviation) {
    StringBuilder letters = new StringBuilder();
    abbreviation
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> letters.append((char) Character.toUpperCase(c)));
    return letters.toString();
  }

  /** First letters of the words, less the small ones; North Atlantic Treaty: NAT. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : CleanName.words(name.replace('-', ' '))) {
      if (!word.isEmpty() && !NameWords.INITIALS_SKIP.contains(NameWords.lower(word))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.toString();
  }

  /** Whether the letters stand in the name of several words in this order, the first one first. */
  private static boolean abbreviates(String abbreviation, String name) {
    String letters = letters(abbreviation);
    String upper = name.toUpperCase(Locale.ROOT);
    if (!isAbbreviation(abbreviation) || upper.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int from = 0;
    for (int i = 0; i < letters.length(); i++) {
      from = upper.indexOf(letters.charAt(i), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return initials(name).length() >= Math.min(letters.length(), 2);
  }
}
