package broadsheet.sentiment;

/**
 * What the one named does and what is done to it, as far as the order of words tells: the verb
 * after the name, active or passive; what belongs to it; the verb or preposition before it.
 */
final class SyntaxFeatures {
  private static final int MOST_BETWEEN_VERB = 6;
  private static final int MOST_BETWEEN_GOVERNOR = 5;
  private static final int OBJECT = 5;
  private static final int OWNED = 4;
  private static final int NEGATED = 4;

  private static final int ACTIVE = 0;
  private static final int IS = 1;
  private static final int PASSIVE = 2;

  private SyntaxFeatures() {}

  static void add(Mention mention, Features to) {
    addOwned(mention, to);
    addVerb(mention, to);
    addGovernor(mention, to);
  }

  private static void addOwned(Mention mention, Features to) {
    int owned = mention.to() + 1;
    if (!mention.word(mention.to()).is(Role.POSSESSIVE) || owned >= mention.sentence().size()) {
      return;
    }
    to.add(Kind.OWNED, mention.word(owned).hash());
    float tone = firstTone(mention, owned, OWNED);
    to.add(Kind.OWNED_TONE, Step.of(tone));
  }

  /** Place of the word after the name that is no auxiliary and no adverb. */
  static int verb(Mention mention) {
    int verb = mention.to();
    while (verb < mention.to() + MOST_BETWEEN_VERB && isAuxiliary(mention.word(verb))) {
      verb++;
    }
    return verb;
  }

  private static boolean isAuxiliary(Word word) {
    return word.is(Role.AUXILIARY) || word.form() == Word.Form.ADVERB;
  }

  private static void addVerb(Mention mention, Features to) {
    int at = verb(mention);
    Word verb = mention.word(at);
    if (at >= mention.sentence().size() || !verb.hasLetters()) {
      return;
    }
    int manner = manner(mention, at);
    to.add(Kind.VERB, verb.hash(), manner);
    if (verb.stem() != 0) {
      to.add(Kind.VERB_STEM, verb.stem(), manner);
    }
    int voice = manner % NEGATED;
    if (mention.tone(at) != 0) {
      to.add(Kind.VERB_TONE, Step.of(mention.tone(at)), voice);
    }
    float tone = firstTone(mention, at + 1, OBJECT);
    if (tone != 0) {
      to.add(Kind.OBJECT_TONE, Step.of(tone), voice);
    }
    addObjects(mention, at, to);
  }

  private static int manner(Mention mention, int verb) {
    boolean isBe = false;
    boolean isNegated = false;
    for (int i = mention.to(); i < verb; i++) {
      isBe |= mention.word(i).is(Role.BE);
      isNegated |= mention.word(i).is(Role.NEGATION);
    }
    boolean isParticiple = mention.word(verb).form() == Word.Form.PARTICIPLE;
    int voice = isParticiple ? PASSIVE : IS;
    return (isBe ? voice : ACTIVE) + (isNegated ? NEGATED : 0);
  }

  /** The next two words of the clause that are no articles. */
  private static void addObjects(Mention mention, int verb, Features to) {
    int found = 0;
    for (int i = verb + 1; found < 2 && isNear(mention, verb, i, OBJECT); i++) {
      if (!mention.word(i).is(Role.OPENER)) {
        to.add(Kind.VERB_OBJECT, mention.word(verb).hash(), mention.word(i).hash());
        found++;
      }
    }
  }

  /** Tone of the first word with one, of some words in one clause. */
  private static float firstTone(Mention mention, int from, int most) {
    for (int i = from;
        isNear(mention, Math.min(from, mention.sentence().size() - 1), i, most);
        i++) {
      if (mention.tone(i) != 0) {
        return mention.tone(i);
      }
    }
    return 0;
  }

  private static boolean isNear(Mention mention, int from, int i, int most) {
    Reading sentence = mention.sentence();
    return i < sentence.size() && i <= from + most && sentence.clause(i) == sentence.clause(from);
  }

  /** Place of the word before the name that is no article, title or other name; -1 if none is. */
  static int governor(Mention mention) {
    int governor = mention.from() - 1;
    int least = governor - MOST_BETWEEN_GOVERNOR;
    while (governor > least && isOpener(mention.word(governor))) {
      governor--;
    }
    return Math.max(-1, governor);
  }

  private static boolean isOpener(Word word) {
    return word.is(Role.OPENER) || word.equals(Vocabulary.NAME);
  }

  private static void addGovernor(Mention mention, Features to) {
    int at = governor(mention);
    if (at < 0) {
      return;
    }
    Word governor = mention.word(at);
    to.add(Kind.GOVERNOR, governor.hash());
    if (!governor.hasLetters()) {
      return;
    }
    if (mention.tone(at) != 0) {
      to.add(Kind.GOVERNOR_TONE, Step.of(mention.tone(at)));
    }
    int before = at - 1;
    while (before >= 0 && mention.word(before).is(Role.OPENER)) {
      before--;
    }
    if (before >= 0) {
      to.add(Kind.TWO_GOVERNORS, mention.word(before).hash(), governor.hash());
      if (mention.tone(before) != 0) {
        to.add(Kind.SECOND_GOVERNOR_TONE, Step.of(mention.tone(before)), governor.hash());
      }
    }
    if (governor.is(Role.BY)) {
      addDoneBy(mention, at, to);
    }
  }

  private static void addDoneBy(Mention mention, int by, Features to) {
    for (int i = by - 1; i >= 0 && i >= by - OBJECT; i--) {
      if (mention.word(i).form() == Word.Form.PARTICIPLE) {
        to.add(Kind.DONE_BY, mention.word(i).hash());
        to.add(Kind.DONE_BY_TONE, Step.of(mention.tone(i)));
        return;
      }
    }
  }
}
