package broadsheet.sentiment;

/** The words right before and after a mention. */
final class ContextFeatures {
  private ContextFeatures() {}

  static void add(Mention mention, Features to) {
    int before = mention.word(mention.from() - 1).hash();
    int second = mention.word(mention.from() - 2).hash();
    int third = mention.word(mention.from() - 3).hash();
    int after = mention.word(mention.to()).hash();
    int next = mention.word(mention.to() + 1).hash();
    int last = mention.word(mention.to() + 2).hash();
    to.add(Kind.AROUND, before, after);
    to.add(Kind.BEFORE, before);
    to.add(Kind.AFTER, after);
    to.add(Kind.SECOND_AFTER, next);
    to.add(Kind.TWO_BEFORE, second, before);
    to.add(Kind.TWO_AFTER, after, next);
    to.add(Kind.THREE_BEFORE, Hash.of(0, third, second), before);
    to.add(Kind.THREE_AFTER, Hash.of(0, after, next), last);
  }
}
