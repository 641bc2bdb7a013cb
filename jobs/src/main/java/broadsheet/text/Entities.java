package broadsheet.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names are one entity throughout a corpus. Immutable.
 *
 * <p>Names of one type are one entity if they differ by case, diacritics, punctuation, script,
 * blanks or a leading {@code the} only; or if the built-in list of countries, places, bodies and
 * people has both; or if one is a listed name of Ukraine or a listed person's full name in another
 * romanization; or if the user's file says so. PER never changes its type. ORG, LOC and MISC do
 * where the list has the name once, as a country, capital, body or news outlet, and it is not among
 * the ambiguous ones: Ukraine tagged ORG is the country, Washington tagged ORG stays as it is.
 *
 * <p>The id of an entity is its type and the key of its canonical name. {@code of(ref.name(),
 * ref.type())} has the same id as {@code ref}.
 *
 * <p>America is the United States, Britain the United Kingdom, Holland the Netherlands. Georgia,
 * Congo, Korea, Macedonia, Micronesia and New York could be two places and stand for themselves;
 * Washington is the city. A split undoes the first kind, a merge the second.
 *
 * <h2>The user's file</h2>
 *
 * Comma-separated values with the header {@code action,type,name,target}; the order of lines does
 * not matter, names match as above (a name of up to five capitals matches capitals only).
 *
 * <pre>
 * merge,PER,Volodymyr Zelenskyy,Vladimir Zelensky   the first name's entity is the second's
 * split,LOC,America,                                the name stands alone, whatever the list says
 * rename,LOC,Kyiv,Kiev                              the entity is shown, and has its id, by the target
 * </pre>
 *
 * A merged canonical name takes its variants along. Merges may follow one another, not in a circle.
 */
public final class Entities {
  private static final Entities BUILT_IN = new Entities(UserNames.NONE);
  private static final int NAMES = 50_000;
  private static final int LONGEST = 100; // longer names hardly come again

  private final Variants variants = Variants.builtIn();
  private final UserNames user;
  private final Map<String, UserNames.Line> renames = new HashMap<>();
  private final Recent<Name, EntityRef> recent = new Recent<>(NAMES, this::read);

  private record Name(String name, String type) {}

  private Entities(UserNames user) {
    this.user = user;
  }

  /** The built-in list alone. */
  public static Entities builtIn() {
    return BUILT_IN;
  }

  /**
   * The built-in list and a user's file.
   *
   * @param file name of the file, for messages
   * @param csv what stands in it
   * @throws IllegalArgumentException with a message of one line (file, line, what to do) if it
   *     cannot be followed
   */
  public static Entities with(String file, String csv) {
    Entities entities = new Entities(UserNames.parse(file, csv));
    for (UserNames.Line line : entities.user.lines()) {
      entities.check(line);
    }
    for (UserNames.Line line : entities.user.renames()) {
      entities.rename(line);
    }
    return entities;
  }

  /**
   * The entity of a name.
   *
   * @param name tidied, as {@link Naming#name()}; not blank
   * @param type PER, ORG, LOC or MISC
   */
  public EntityRef of(String name, String type) {
    Name key = new Name(name, type);
    return name.length() > LONGEST ? read(key) : recent.get(key);
  }

  private EntityRef read(Name name) {
    EntityRef entity = follow(name.name(), name.type());
    UserNames.Line rename = renames.get(entity.entityId());
    if (rename == null) {
      return entity;
    }
    return new EntityRef(
        id(entity.type(), rename.target()),
        rename.target(),
        entity.type(),
        entity.country(),
        EntityRule.USER_RENAME.label(),
        rename.place());
  }

  private EntityRef follow(String name, String type) {
    return listed(name, type)
        .or(() -> variants.ukrainianName(type, name).map(this::follow))
        .or(() -> variants.person(type, name).map(this::follow))
        .orElseGet(() -> alone(name, type));
  }

  /** By the user's lines and the built-in lists alone. */
  private Optional<EntityRef> listed(String name, String type) {
    UserNames.Line line = user.find(type, name);
    if (line != null) {
      return Optional.of(follow(line));
    }
    Optional<Listed> listed = variants.find(type, name);
    if (listed.isPresent()) {
      return Optional.of(follow(listed.get(), name));
    }
    Optional<Listed> settled = type.equals("PER") ? Optional.empty() : variants.settled(name);
    return settled.map(
        found -> {
          EntityRef entity = follow(name, found.type());
          String evidence = found.file() + ": " + found.source();
          return entity.isUsers() ? entity : by(EntityRule.LISTED_TYPE, entity, evidence);
        });
  }

  private EntityRef follow(UkrainianNames.Found found) {
    return spelled(EntityRule.UKRAINIAN_SPELLING, found.place(), found.changes());
  }

  private EntityRef follow(ListedPeople.Found found) {
    return spelled(EntityRule.TRANSLITERATION, found.person(), found.key());
  }

  private EntityRef spelled(EntityRule rule, Listed listed, String how) {
    EntityRef entity = follow(listed.canonical(), listed.type());
    String evidence = listed.file() + ": " + listed.variant() + " by " + how;
    return entity.isUsers() ? entity : by(rule, entity, evidence);
  }

  /** What a line merges with is the name as it stands there, or a listed one, by no other rule. */
  private EntityRef follow(UserNames.Line line) {
    if (line.action() == UserNames.Action.SPLIT) {
      EntityRef alone = alone(line.name(), line.type());
      return by(EntityRule.USER_SPLIT, alone, line.place());
    }
    EntityRef target =
        listed(line.target(), line.type()).orElseGet(() -> alone(line.target(), line.type()));
    return by(EntityRule.USER_MERGE, target, line.place());
  }

  private EntityRef follow(Listed listed, String name) {
    if (user.find(listed.type(), listed.canonical()) != null) {
      return follow(listed.canonical(), listed.type());
    }
    boolean isVariant = !NameKey.of(name).equals(NameKey.of(listed.canonical()));
    EntityRef entity = alone(name, listed.type());
    return new EntityRef(
        id(listed.type(), listed.canonical()),
        listed.canonical(),
        listed.type(),
        listed.country(),
        isVariant ? EntityRule.LISTED_VARIANT.label() : entity.rule(),
        isVariant ? listed.file() + ": " + listed.source() : entity.evidence());
  }

  private static EntityRef alone(String name, String type) {
    String key = NameKey.of(name);
    boolean plain = NameKey.isPlain(name, key) || !NameKey.ofAcronym(name).isEmpty();
    return new EntityRef(
        id(type, name),
        name,
        type,
        type.equals("MISC") ? Demonyms.country(name) : null,
        plain ? EntityRule.AS_PRINTED.label() : EntityRule.NORMALISED.label(),
        plain ? null : key);
  }

  private static EntityRef by(EntityRule rule, EntityRef entity, String evidence) {
    return new EntityRef(
        entity.entityId(), entity.name(), entity.type(), entity.country(), rule.label(), evidence);
  }

  private static String id(String type, String name) {
    return type.toLowerCase(Locale.ROOT) + "." + NameKey.of(name);
  }

  private void check(UserNames.Line line) {
    if (line.action() == UserNames.Action.SPLIT) {
      Optional<Listed> listed = variants.find(line.type(), line.name());
      if (listed.isPresent() && listed.get().isCanonical()) {
        throw new IllegalArgumentException(
            line.place()
                + ": "
                + line.name()
                + " is the name its variants are listed under; split those variants instead");
      }
      return;
    }
    Set<String> seen = new HashSet<>();
    UserNames.Line next = line;
    while (next != null && next.action() == UserNames.Action.MERGE) {
      if (!seen.add(next.name())) {
        throw new IllegalArgumentException(
            line.place()
                + ": merging "
                + line.name()
                + " with "
                + line.target()
                + " comes back to itself; drop one line, or rename to show another name");
      }
      next = after(next);
    }
  }

  /** The line that a merge's target is subject to itself, or null. */
  private UserNames.Line after(UserNames.Line merge) {
    UserNames.Line line = user.find(merge.type(), merge.target());
    if (line != null) {
      return line;
    }
    return variants
        .find(merge.type(), merge.target())
        .map(listed -> user.find(listed.type(), listed.canonical()))
        .orElse(null);
  }

  private void rename(UserNames.Line line) {
    EntityRef entity = follow(line.name(), line.type());
    EntityRef target = follow(line.target(), line.type());
    boolean isOther = !target.entityId().equals(entity.entityId());
    boolean isTaken = isOther && isKnown(target, line);
    UserNames.Line other = renames.putIfAbsent(entity.entityId(), line);
    if (isTaken || (other != null && !other.target().equals(line.target()))) {
      throw new IllegalArgumentException(
          line.place()
              + ": "
              + (isTaken
                  ? line.target() + " is another entity's name; merge the two instead"
                  : line.name() + " is renamed already, at " + other.place() + "; keep one"));
    }
    if (isOther) {
      user.put(
          new UserNames.Line(
              UserNames.Action.MERGE,
              line.type(),
              /* name= */ line.target(),
              /* target= */ line.name(),
              line.place()));
    }
  }

  private boolean isKnown(EntityRef target, UserNames.Line line) {
    return variants.find(line.type(), line.target()).isPresent()
        || target.isUsers()
        || renames.containsKey(target.entityId());
  }
}
