package broadsheet.voice;

import java.util.Set;

/** Finds the cues of a sentence, and what each says was said. */
final class CueReader {
  private static Set<String> set(String words) { return Set.copyOf(java.util.Arrays.asList(words.split(" "))); }
  private static final Set<String> DETERMINERS = set("the a an this these those his her their its my our your 's ' no any some such of new many other every each more most between former recent");
  private static final Set<String> STOPS = set(", . ; — – -- - : ) ] ? ! ...");
  private static final Set<String> ADJUNCTS = set("in on at during after to about via by from as when while before last this earlier late later monday tuesday wednesday thursday friday saturday sunday yesterday today again of with through recently afterward");
  private static final Set<String> OPENERS = set("in on at during after when while if as before despite since for by with although though");
  private static final Set<String> SUBJECTS = set("he she they it we i there you");
  private static final Set<String> CLAUSAL = set("that whether how why what if where");
  private static final Set<String> FINITE = set("is are was were has have had will would can could may might must should do does did 's 're 've 'll isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't 'm ca wo n't need needs");
  private static final Set<String> HEARERS = set("tell inform assure remind warn advise ask convince");
  private static final Set<String> MODALS = set("to will would can could may might must should do does did not n't i we you they who 'd 'll also never and");
  private static final Set<String> NOUNS = set("messages orders reasons pledges emails states reports attacks points questions comments holds claims charges calls demands promises requests plans hopes fears views supports doubts wishes estimates forecasts worries posts tweets answers notes bets votes praises counters proposals finds concerns concern");
  private static final Set<String> DROPPED = set("back hold begin attack point speak state continue press prove trust exclaim grin smile rule post");

  private static final Set<String> OBJECT_ENDS = set("while when after before because although though which who if as");
  private static final Set<String> STRICT = set("forget remember assume learn notice discover demonstrate reflect underscore maintain email message reason order comment threaten pledge respond see know text volunteer oppose suspect imagine suppose");
  private static final Set<String> PASTS = set("went came got made took gave saw knew won lost ran left met told led held kept began became found thought felt brought put set let paid sent spent built fell grew stood sat broke spoke rose drew chose 'd get gets go goes come comes make makes take takes give gives see sees know knows win wins lose loses run runs want wants keep keeps think thinks believe believes seem seems look looks work works");
  private static final Set<String> GOING_ON = set("including like such not from rather even because especially particularly");
  private static final Set<String> SPLITS = set("and but while though although whereas who which");

  private static final Set<String> AMBIGUOUS = set("message order reason pledge report plan claim call attack support state view want need hope fear doubt wish charge demand promise request comment question post tweet email text email blog answer note mean bet show vote praise counter propose blame cite estimate forecast endorse love hate worry term brand label force trust voice sign signal hint joke quip repeat reply retort address challenge welcome thank applaud defense detail outline dispute judge rule project process trash press thunder threat threaten talk poll push rip lament murmur whisper shout cry scream sigh smile laugh wonder dream feel guess regret offer present favor rebuke");
  private static final Set<String> CLAUSE_ONLY = set("see know find mean write respond pledge offer message reflect order email hear decide allow tweet reason maintain comment remark figure threaten underscore read answer deny credit volunteer determine project estimate assume advise learn forget venture relate notice remember suppose suspect counsel imagine expect add think believe text preach shout testify signal repeat reply counter observe conclude prove rule discover guess insinuate plead brag");
  private static final Set<String> NEVER = set("mean celebrate thank term sum interrupt sing compare oppose invite narrate vent whisper rip bash knock rap");
  private final Spoken s;

  CueReader(Spoken spoken) {
    this.s = spoken;
  }

  void read() {
    for (int i = 0; i < s.size(); i++) {
      if (s.isDirect(i)) {
        continue;
      }
      if (s.word(i).equals("according") && s.word(i + 1).equals("to")) {
        according(i);
        continue;
      }
      ReportingVerbs.Verb verb = ReportingVerbs.of(s.word(i));
      if (verb != null && !(s.isName(i) && i > 0) && isVerb(i, verb) && (!DROPPED.contains(verb.lemma()) || s.word(i + 1).equals("that"))) {
        verb(i, verb);
      }
      if (!s.isName(i) && AttitudeWords.isOne(s.word(i), s.word(i + 1))) {
        attitude(i);
      }
    }
  }

  private void attitude(int i) {
    String next = s.word(i + 1);
    if (AttitudeWords.any(s.word(i)) && (DETERMINERS.contains(s.word(i - 1)) || STOPS.contains(next) || ADJUNCTS.contains(next))) {
      return;
    }
    int start = next.equals("to") || next.equals("that") || AttitudeWords.any(s.word(i)) ? i + 1 : i + 2;
    s.add(start, objectEnd(start), i, AttitudeWords.any(s.word(i)) ? i + 1 : i + 2);
  }

  private boolean isVerb(int i, ReportingVerbs.Verb verb) {
    String last = s.word(i - 1);
    if (last.endsWith("ly") && i > 1) {
      last = s.word(i - 2);
    }
    if (DETERMINERS.contains(last)) {
      return false;
    }
    String next = s.word(i + 1);
    return switch (verb.form()) {
      case BASE -> !AMBIGUOUS.contains(verb.lemma()) || MODALS.contains(last) || last.equals("data") || last.equals("police") || last.endsWith("s") && !last.equals("'s") || last.equals("people") || last.equals("which") || last.equals("that") || i > 0 && STOPS.contains(last) && CLAUSAL.contains(next);
      case THIRD -> !NOUNS.contains(s.word(i)) || SUBJECTS.contains(last) || s.isName(i - 1) || last.equals("who") || last.equals("which") || CLAUSAL.contains(next) || last.equals(",") || next.equals("the") || next.equals("a") || SUBJECTS.contains(next) || s.isName(i + 1);
      default -> true;
    };
  }

  private void according(int i) {
    int end = i + 2;
    while (end < s.size() && !STOPS.contains(s.word(end))) {
      end++;
    }
    if (i <= 1) {
      s.add(end + 1, stop(end + 1), i, i + 2);
    } else {
      s.add(0, i, i, i + 2);
    }
  }

  private void verb(int i, ReportingVerbs.Verb verb) {
    int next = i + 1;
    if (s.word(next).equals(",") && s.word(i + 3).equals(",") && CLAUSAL.contains(s.word(i + 4))) {
      s.add(i + 4, stop(i + 4), i, i + 1);
      return;
    }
    int edge = edge(i);
    if (i == 0 && verb.isFinite() && verb.form() != ReportingVerbs.Form.BASE && s.isName(1)) {
      return;
    }
    boolean isEnd = next >= s.size() || (STOPS.contains(s.word(next)) && !s.word(next).equals(":"));
    if (verb.isFinite() && edge >= 0 && s.isDirect(edge)) {
      int start = clause(next);
      if (start >= 0) {
        s.add(start, stop(start), i, i + 1);
      }
      return;
    }
    if (verb.isFinite() && verb.kind() != ReportingVerbs.Kind.JUDGEMENT && !MODALS.contains(s.word(i - 1)) && hasVerb(edge) && (edge > 1 || edge > 0 && s.word(next).equals(",")) && isAfterContent(i, edge, isEnd)) {
      s.add(0, edge, i, i + 1);
      if (s.word(next).equals(",") && edge != i - 1) {
        s.add(next + 1, stop(next + 1), i, i + 1);
      } else if (edge == i - 1) {
        for (int j = next; j < Math.min(s.size() - 1, next + 25); j++) {
          if (s.word(j).equals(",") && FINITE.contains(s.word(j + 1))) {
            s.add(j + 1, stop(j + 1), i, i + 1);
            break;
          }
        }
      }
      return;
    }
    if (isEnd) {
      return;
    }
    int start = next;
    if (HEARERS.contains(verb.lemma())) {
      start = afterHearer(next);
    } else if (ADJUNCTS.contains(s.word(next)) && verb.kind() != ReportingVerbs.Kind.JUDGEMENT) {
      start = Math.max(next, clause(next));
    }
    if (NEVER.contains(verb.lemma()) || verb.kind() == ReportingVerbs.Kind.MANNER || CLAUSE_ONLY.contains(verb.lemma()) && !(CLAUSAL.contains(s.word(start)) || SUBJECTS.contains(s.word(start)) || isFinite(start) || s.isQuoted(start) || s.word(start).equals("to")|| s.word(start).equals(":"))) {
      return;
    }
    if (STRICT.contains(verb.lemma()) && !CLAUSAL.contains(s.word(start)) && !s.word(start).equals("to")) {
      return;
    }
    boolean isClause = verb.lemma().equals("say") || CLAUSAL.contains(s.word(start)) || SUBJECTS.contains(s.word(start)) || isFinite(start) || s.word(start).equals(":");
    s.add(start, isClause ? stop(start) : objectEnd(start), i, i + 1);
  }

  private int objectEnd(int start) {
    int i = start;
    while (i < s.size()) {
      String w = s.word(i);
      if (i > start && !s.isQuoted(i) && (STOPS.contains(w) && !(w.equals(",") && goesOn(i)) || OBJECT_ENDS.contains(w) || (w.equals("and") || w.equals("but")) && (FINITE.contains(s.word(i + 1)) || SUBJECTS.contains(s.word(i + 1)) || isCue(i + 1) || isCue(i + 2)))) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean goesOn(int comma) {
    if (GOING_ON.contains(s.word(comma + 1))) {
      return true;
    }
    for (int i = comma + 1; i < comma + 7; i++) {
      if (s.word(i).equals("and") || s.word(i).equals("or")) {
        return !FINITE.contains(s.word(i + 1)) && !SUBJECTS.contains(s.word(i + 1)) && !isCue(i + 1) && !isCue(i + 2) && i > comma + 1 || s.word(i).equals("or");
      }
      if (FINITE.contains(s.word(i)) || SUBJECTS.contains(s.word(i))) { return false; }
    }
    return false;
  }

  private boolean isCue(int i) {
    ReportingVerbs.Verb verb = ReportingVerbs.of(s.word(i));
    return verb != null && verb.form() != ReportingVerbs.Form.BASE && isVerb(i, verb);
  }

  private int stop(int start) {
    for (int i = start + 1; i < s.size(); i++) {
      if (s.word(i).equals(";")) {
        return i;
      }
      if (isCue(i) && !s.isDirect(i)) {
        ReportingVerbs.Verb verb = ReportingVerbs.of(s.word(i));
        if (s.word(i - 1).equals(",") && !verb.isFinite()) {
          return i - 1;
        }
        if ((s.word(i - 1).equals("and") || s.word(i - 1).equals("but")) && verb.isFinite()) {
          return i - 1;
        }
        for (int j = i - 1; j > start && j > i - 8; j--) {
          if (s.word(j).equals(",")) {
             if (SPLITS.contains(s.word(j + 1)) && verb.isFinite()) return j;
             break;
          }
        }
      }
    }
    return s.size();
  }

  /** Whether the content of the verb at {@code i} ends at the comma at {@code edge}. */
  private boolean isAfterContent(int i, int edge, boolean isEnd) {
    int next = i + 1;
    for (int j = next; j < Math.min(s.size(), i + 12); j++) {
      if (s.word(j).equals(":") || s.isDirect(j)) {
        return false;
      }
    }
    if (isEnd) {
      return true;
    }
    if (CLAUSAL.contains(s.word(next)) || s.word(next).equals(":")) {
      return false;
    }
    if (edge == i - 1) {
      return (s.isName(next) || s.isCapital(next) || DETERMINERS.contains(s.word(next)) || s.word(next).endsWith("s")) && clause(next) < 0 && !SUBJECTS.contains(s.word(next)) && !isFinite(next);
    }
    return ADJUNCTS.contains(s.word(next)) && clause(next) < 0 && !OPENERS.contains(s.word(0));
  }

  private boolean hasVerb(int to) {
    for (int i = 0; i < to; i++) {
      String w = s.word(i);
      if (FINITE.contains(w) || PASTS.contains(w) || w.length() > 4 && w.endsWith("ed") || ReportingVerbs.of(w) != null && !s.isName(i)) {
        return true;
      }
    }
    return to >= 0 && s.word(to + 2).equals("said") && to < 4;
  }

  private boolean isFinite(int from) {
    for (int i = from; i < s.size() && !STOPS.contains(s.word(i)); i++) {
      if (FINITE.contains(s.word(i)) ) {
        return true;
      }
    }
    return false;
  }

  /** Where a clause begins behind an adjunct or hearer; -1 if none does. */
  private int clause(int from) {
    for (int i = from; i < Math.min(s.size(), from + 12) && !s.word(i).equals(";"); i++) {
      if (s.word(i).equals("that") || s.word(i).equals("whether") || (i > from && !s.word(i).equals("it") && SUBJECTS.contains(s.word(i)) && !s.word(i-1).equals(",") && !s.word(i-1).equals("as"))) {
        return i;
      }
    }
    return -1;
  }

  private int afterHearer(int i) {
    int clause = clause(i);
    if (clause >= 0) {
      return clause;
    }
    return s.isName(i) ? s.afterName(i) : i + 1;
  }

  /** The nearest comma or quotation before the subject of the verb at {@code i}; -1 if there is none. */
  private int edge(int i) {
    int found = -1;
    for (int j = i - 1; j >= 0 && (found >= 0 || j > i - 14) && j > i - 30; j--) {
      if (s.isDirect(j)) {
        return j;
      }
      if (s.word(j).equals(",")) {
        if (s.isDirect(j - 1)) return j - 1;
        if (found < 0) found = j;
      }
    }
    return found;
  }

}
