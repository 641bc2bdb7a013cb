package broadsheet.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the same words one type in one article.
 *
 * <p>Among ORG, LOC and MISC a type gives way to the one with most namings, if these are at least
 * twice its own: a city and its club may both be named. Of equal ones ORG goes before LOC before
 * MISC. A person's name is often a place's too (Washington), so PER gives way, or wins, only
 * against at most half as many namings of the other side; a word that is the last of somebody's
 * full name in the article stays PER, and a listed place or body never becomes a person.
 */
final class TypeVote {
  private static final List<String> OTHERS = List.of("ORG", "LOC", "MISC");

  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  private TypeVote() {}

  static void settle(List<Draft> drafts) {
    TypeVote vote = new TypeVote();
    drafts.forEach(vote::count);
    drafts.forEach(vote::settle);
  }

  private void count(Draft draft) {
    // What was named after its like is no evidence of its own.
    int vote = draft.span.rule() == NamingRule.SEEN_ELSEWHERE ? 0 : 1;
    counts.computeIfAbsent(draft.key, k -> new HashMap<>()).merge(draft.type(), vote, Integer::sum);
    int dash = draft.key.lastIndexOf('-');
    if (draft.isPerson() && dash > 0) {
      familyNames.add(draft.key.substring(dash + 1));
    }
  }

  private void settle(Draft draft) {
    Map<String, Integer> votes = counts.get(draft.key);
    if (votes.size() == 1) {
      return;
    }
    String winner = winner(votes, draft);
    if (!winner.equals(draft.type())) {
      draft.becomes(winner);
    }
  }

  private String winner(Map<String, Integer> votes, Draft draft) {
    String best = OTHERS.get(0);
    int others = 0;
    for (String type : OTHERS) {
      int n = votes.getOrDefault(type, 0);
      others += n;
      best = n > votes.getOrDefault(best, 0) ? type : best;
    }
    int persons = votes.getOrDefault("PER", 0);
    if (draft.isPerson()) {
      boolean gives = others >= 2 * persons && !familyNames.contains(draft.key);
      return gives ? best : "PER";
    }
    boolean isClear = votes.getOrDefault(best, 0) >= 2 * votes.getOrDefault(draft.type(), 0);
    boolean isPerson = persons >= 2 * others && !Variants.builtIn().hasAny(draft.name());
    return isPerson ? "PER" : isClear ? best : draft.type();
  }
}
