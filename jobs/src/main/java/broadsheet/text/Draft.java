package broadsheet.text;

import java.util.Locale;

/** A name of an article while it is being resolved. */
final class Draft {
  final Annotation.Name span;
  final String surface;

  /** The cleaned name. */
  final String spelling;

  final Gender gender;

  /** Whether it stands in the running text, not in a headline, standfirst or caption. */
  final boolean inBody;

  /** Whether a word of kin introduces it: his wife Ann Lee. */
  final boolean isRelative;

  /** The key of the first {@link #name()}. */
  final String key;

  private String name;
  private String type;
  private NamingRule rule;

  Draft(Annotation.Name span, String surface, CleanName clean, Context context) {
    this.span = span;
    this.surface = surface;
    this.spelling = clean.text();
    this.gender = clean.gender() == Gender.UNKNOWN ? context.gender() : clean.gender();
    this.inBody = context.inBody();
    this.isRelative = context.isRelative();
    this.name = isSettled() ? span.entity() : clean.text();
    this.key = NameKey.of(name);
    this.type = span.type().toUpperCase(Locale.ROOT);
    this.rule = span.rule() == NamingRule.AS_PRINTED ? clean.rule() : span.rule();
  }

  /** Whether the user's list says what it stands for, so that nothing else does. */
  boolean isSettled() {
    return span.entity() != null;
  }

  String name() {
    return name;
  }

  String type() {
    return type;
  }

  boolean isPerson() {
    return type.equals("PER");
  }

  void becomes(String otherType) {
    if (!isSettled()) {
      type = otherType;
      rule = NamingRule.ARTICLE_MAJORITY;
    }
  }

  /** Gives it a name of the same article; the rule stays where the name does not change. */
  void standsFor(String fullName, NamingRule by) {
    if (!isSettled() && !fullName.equals(name)) {
      name = fullName;
      rule = by;
    }
  }

  void standsFor(Draft full, NamingRule by) {
    if (!isSettled()) {
      standsFor(full.name, by);
      type = full.type;
    }
  }

  Naming naming() {
    return new Naming(
        span.start(),
        span.end(),
        span.sentence(),
        surface,
        spelling,
        name,
        type,
        rule.label(),
        span.confidence());
  }
}
