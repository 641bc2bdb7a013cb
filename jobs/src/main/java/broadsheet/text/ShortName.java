package broadsheet.text;

/**
 * How an article uses a name of one word.
 *
 * @param first index of its first draft
 * @param firstInBody index of its first draft in the running text; a large number if there is none
 * @param gender what the titles before it tell, if they agree
 * @param isTold whether any title tells one, agreeing or not
 */
record ShortName(int first, int firstInBody, Gender gender, boolean isTold) {

  static ShortName of(Draft draft, int at) {
    return new ShortName(
        at, draft.inBody ? at : Integer.MAX_VALUE, draft.gender, draft.gender != Gender.UNKNOWN);
  }

  ShortName and(ShortName other) {
    Gender both = gender;
    if (!isTold) {
      both = other.gender;
    } else if (other.isTold && gender != other.gender) {
      both = Gender.UNKNOWN;
    }
    return new ShortName(
        Math.min(first, other.first),
        Math.min(firstInBody, other.firstInBody),
        both,
        isTold || other.isTold);
  }
}
