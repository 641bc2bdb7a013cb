package broadsheet.voice;

import broadsheet.text.Gender;
import broadsheet.text.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whom "he" and "she" stand for where they are said to speak, if only one person fits: the
 * speaker of the quotation before, if nobody else who fits is named since, or the only one named
 * before in this paragraph, or if nobody is, in the last two. Those named between quotation marks
 * do not count.
 */
final class Antecedents {
  private static final int PARAGRAPHS = 2;
  private static final int FARTHEST = 250;
  private static final String PER = "PER";

  private final ArticleWords words;
  private final Map<String, Gender> genders = new HashMap<>();

  Antecedents(ArticleWords words) {
    this.words = words;
    for (int i = 0; i < words.size(); i++) {
      if (words.isName(i, PER)) {
        tell(i);
        i = words.nameTo(i);
      }
    }
  }

  /** Notes what a mention tells of a person's gender. */
  private void tell(int first) {
    Naming name = words.name(first);
    Gender known = genders.getOrDefault(name.name(), Gender.UNKNOWN);
    if (known == Gender.UNKNOWN) {
      Gender title = first == 0 ? Gender.UNKNOWN : Gender.ofTitle(words.word(first - 1));
      boolean isNew = !genders.containsKey(name.name());
      Gender told = title == Gender.UNKNOWN ? Gender.ofName(name.surface()) : title;
      told = told == Gender.UNKNOWN && isNew ? Gender.ofName(name.name()) : told;
      genders.put(name.name(), told);
    }
  }

  /**
   * The same quotations, where the speaker is a pronoun with the name that it stands for, if it is
   * safe to tell.
   *
   * @param quotations in order
   */
  List<Quotation> link(List<Quotation> quotations) {
    List<Quotation> linked = new ArrayList<>(quotations.size());
    Quotation last = null;
    for (Quotation quotation : quotations) {
      Quotation whole = quotation;
      Gender gender = pronoun(quotation);
      if (gender != Gender.UNKNOWN) {
        boolean isAgain = last != null && last.speaker().equals(quotation.speaker());
        int at = words.at(quotation.speaker().start());
        Naming naming = isAgain ? last.naming() : antecedent(at, gender, last);
        whole = naming == null ? quotation : named(quotation, naming);
      }
      linked.add(whole);
      boolean isPerson = whole.naming() != null && whole.naming().type().equals(PER);
      last = isPerson ? whole : whole.speaker() == null ? last : null;
    }
    return linked;
  }

  private Gender pronoun(Quotation quotation) {
    if (quotation.speaker() == null || quotation.naming() != null) {
      return Gender.UNKNOWN;
    }
    int at = words.at(quotation.speaker().start());
    if (words.end(at) != quotation.speaker().end()) {
      return Gender.UNKNOWN;
    }
    return switch (words.word(at)) {
      case "he", "his" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  private Naming antecedent(int pronoun, Gender gender, Quotation last) {
    int since = last == null ? -1 : words.at(last.speaker().start());
    boolean isNear = last != null && since < pronoun && isNear(since, pronoun);
    Naming only = null;
    for (int i = pronoun - 1; i >= 0 && isNear(i, pronoun); i--) {
      boolean isParagraphOver = only != null && words.paragraph(i) != words.paragraph(pronoun);
      if (isParagraphOver && words.paragraph(i + 1) == words.paragraph(pronoun)) {
        return only;
      }
      Naming name = words.isQuoted(i) || !words.isName(i, PER) ? null : words.name(i);
      if (isNear && i <= since && fits(last.naming(), gender)) {
        return only == null || same(only, last.naming()) ? last.naming() : null;
      }
      if (name != null && fits(name, gender)) {
        if (only != null && !same(only, name)) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  private boolean isNear(int i, int pronoun) {
    return pronoun - i <= FARTHEST && words.paragraph(pronoun) - words.paragraph(i) <= PARAGRAPHS;
  }

  private static boolean same(Naming one, Naming other) {
    return one.name().equals(other.name());
  }

  private boolean fits(Naming name, Gender gender) {
    return !genders.getOrDefault(name.name(), Gender.UNKNOWN).contradicts(gender);
  }

  private static Quotation named(Quotation quotation, Naming naming) {
    return new Quotation(
        quotation.content(),
        quotation.kind(),
        quotation.sentence(),
        quotation.cue(),
        quotation.speaker(),
        naming,
        SpeakerRule.PRONOUN.label(),
        SpeakerRule.PRONOUN.confidence());
  }
}
