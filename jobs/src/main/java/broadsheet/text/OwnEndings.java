package broadsheet.text;

/** Organisations that end in 's for themselves. */
final class OwnEndings {
  private OwnEndings() {}

  /** A person of that name is none, unless it is a first name: Wendy's. */
  private static boolean isOrganisation(NameLine line, NameLine.Mark mark) {
    return mark.type().equals("ORG")
        || (mark.type().equals("PER") && !NameWords.isFirstName(line.word(mark.from())));
  }

  static void keep(NameLine line) {
    for (NameLine.Mark mark : line.marks()) {
      int ending = mark.to();
      if (ending < line.size()
          && isOrganisation(line, mark)
          && (line.word(ending).equals("'s") || line.word(ending).equals("’s"))
          && NameWords.KEEPS_S.contains(line.words(mark.from(), ending) + "'s")) {
        line.set(mark.from(), ending + 1, "ORG", NamingRule.OWN_ENDING);
      }
    }
  }
}
