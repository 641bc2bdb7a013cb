package broadsheet.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds, among the names of a corpus that share a key, those that may be forms of one name. Each
 * gets at most one better attested name; whether their articles agree is for the corpus to tell.
 */
public final class NameBlock {
  static final String ENDS = "ends:";
  static final String FIRST = "first:";
  static final String SPELLING = "spelling:";
  static final String COMPANY = "company:";

  /**
   * So many names of one key are compared, the best attested ones; the work grows with the square.
   */
  public static final int MOST = 64;

  /** So many times as many articles one person must have as any other for a bare name. */
  private static final int DOMINANT = 10;

  /** So many times as many articles make a bare name one that others need not tell apart. */
  private static final int KNOWN = 20;

  // Least cosines, read off pairs of a corpus of ten thousand articles on politics.
  private static final double FLOOR_OF_INITIAL = 0.12;
  private static final double FLOOR_OF_MIDDLE_WORD = 0.25;
  private static final double FLOOR_OF_BARE = 0.4;
  private static final double FLOOR_OF_FIRST_NAME = 0.2;
  private static final double FLOOR_OF_SPELLING = 0.2;
  private static final double FLOOR_OF_SPELLING_OF_WORD = 0.3;
  private static final double FLOOR_OF_LEGAL_FORM = 0.15;

  private NameBlock() {}

  /**
   * The links of the names of one block.
   *
   * @param block a key of {@link NameForms#blocks}
   * @param names those that have it, in any order; of more than {@link #MOST} the best attested
   */
  public static List<NameLink> links(String block, List<CorpusName> names) {
    List<CorpusName> sorted = names.stream().sorted(CorpusName.BY_STANDING).limit(MOST).toList();
    List<NameLink> links =
        switch (block.substring(0, block.indexOf(':') + 1)) {
          case ENDS -> byMiddle(sorted);
          case FIRST -> byFirstName(sorted);
          case COMPANY -> byCompanyWord(sorted);
          case SPELLING -> bySpelling(sorted);
          default -> throw new IllegalArgumentException("no block: " + block);
        };
    return links.stream().filter(link -> isFree(link, sorted)).toList();
  }

  private static boolean isFree(NameLink link, List<CorpusName> names) {
    return names.stream().noneMatch(n -> n.isFixed() && n.entityId().equals(link.entityId()));
  }

  /** Names of one first and last word. */
  private static List<NameLink> byMiddle(List<CorpusName> names) {
    List<CorpusName> bare = new ArrayList<>();
    List<List<CorpusName>> people = new ArrayList<>();
    for (CorpusName name : names) {
      if (full(name).middle().isEmpty()) {
        bare.add(name);
      } else {
        person(people, name).add(name);
      }
    }
    people.sort(Comparator.comparing(NameBlock::nArticles).reversed());
    boolean isOne = people.size() == 1 || (people.size() > 1 && dominates(people));
    List<NameLink> links = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      List<CorpusName> forms = new ArrayList<>(people.get(i));
      if (i == 0 && isOne) {
        forms.addAll(bare);
      }
      joinMiddle(forms, links);
    }
    if (!isOne) {
      joinMiddle(bare, links);
      doubt(bare, people).ifPresent(links::add);
    }
    return links;
  }

  /** The first of the people so far with whose forms the middle names agree, else a new one. */
  private static List<CorpusName> person(List<List<CorpusName>> people, CorpusName name) {
    for (List<CorpusName> person : people) {
      if (person.stream().allMatch(form -> full(form).agreesWith(full(name)))) {
        return person;
      }
    }
    people.add(new ArrayList<>());
    return people.get(people.size() - 1);
  }

  private static boolean dominates(List<List<CorpusName>> people) {
    long best = nArticles(people.get(0));
    long next = nArticles(people.get(1));
    return best >= DOMINANT * next || (best >= 4 && next == 1);
  }

  private static void joinMiddle(List<CorpusName> forms, List<NameLink> links) {
    List<CorpusName> sorted = forms.stream().sorted(CorpusName.BY_STANDING).toList();
    for (int i = 1; i < sorted.size(); i++) {
      List<String> middle = full(sorted.get(i)).middle();
      double floor = FLOOR_OF_INITIAL;
      if (middle.isEmpty()) {
        floor = FLOOR_OF_BARE;
      } else if (middle.stream().anyMatch(word -> word.length() > 2)) {
        floor = FLOOR_OF_MIDDLE_WORD;
      }
      links.add(link(sorted.get(i), sorted.get(0), EntityRule.MIDDLE_NAME, floor));
    }
  }

  /** That a bare name could be several people, unless it is far better known than they. */
  private static Optional<NameLink> doubt(List<CorpusName> bare, List<List<CorpusName>> people) {
    long all = people.stream().mapToLong(NameBlock::nArticles).sum();
    if (people.size() < 2 || bare.isEmpty() || bare.get(0).nArticles() > KNOWN * all) {
      return Optional.empty();
    }
    String best =
        people.stream()
            .limit(3)
            .map(person -> person.get(0).name() + " (" + nArticles(person) + " articles)")
            .collect(Collectors.joining(", "));
    String more = people.size() > 3 ? " and " + (people.size() - 3) + " more" : "";
    return Optional.of(
        new NameLink(
            bare.get(0).entityId(),
            null,
            EntityRule.AMBIGUOUS.label(),
            "one of " + best + more,
            /* floor= */ 0));
  }

  /** Names whose first names may be forms of one, with one last word. */
  private static List<NameLink> byFirstName(List<CorpusName> names) {
    return eachToABetter(
        names,
        EntityRule.FIRST_NAME_VARIANT,
        FLOOR_OF_FIRST_NAME,
        (name, better) -> !name.first().equals(better.first()) && name.agreesWith(better));
  }

  /** Names of one spelling key; a single word may also be another that only looks like it. */
  private static List<NameLink> bySpelling(List<CorpusName> names) {
    boolean isFullName =
        names.stream().allMatch(n -> n.type().equals("PER") && !full(n).first().isEmpty());
    return eachToABetter(
        names,
        EntityRule.TRANSLITERATION,
        isFullName ? FLOOR_OF_SPELLING : FLOOR_OF_SPELLING_OF_WORD,
        (name, better) -> name.generation().equals(better.generation()) && name.agreesWith(better));
  }

  /** Companies with and without a word of legal form; without the plain name they are several. */
  private static List<NameLink> byCompanyWord(List<CorpusName> names) {
    List<CorpusName> plain = names.stream().filter(NameBlock::hasNoCompanyWord).toList();
    if (plain.size() != 1 || isPlace(plain.get(0).name())) {
      return List.of();
    }
    List<NameLink> links = new ArrayList<>();
    for (CorpusName name : names) {
      if (!name.equals(plain.get(0))) {
        List<CorpusName> pair =
            Stream.of(name, plain.get(0)).sorted(CorpusName.BY_STANDING).toList();
        if (names.size() == 2 || pair.get(0).equals(plain.get(0))) {
          links.add(link(pair.get(1), pair.get(0), EntityRule.LEGAL_FORM, FLOOR_OF_LEGAL_FORM));
        }
      }
    }
    return links;
  }

  /** Whether the name is a listed place's, perhaps beside others: Detroit is no Detroit Company. */
  private static boolean isPlace(String name) {
    return Variants.builtIn().hasAny(name)
        && Variants.builtIn().only(name).filter(listed -> listed.type().equals("ORG")).isEmpty();
  }

  private static boolean hasNoCompanyWord(CorpusName name) {
    String key = NameKey.of(name.name());
    return NameForms.withoutCompanyWord(key).equals(key);
  }

  @FunctionalInterface
  private interface Agreement {
    boolean holds(FullName name, FullName better);
  }

  private static List<NameLink> eachToABetter(
      List<CorpusName> names, EntityRule rule, double floor, Agreement agreement) {
    List<NameLink> links = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (agreement.holds(full(names.get(i)), full(names.get(j)))) {
          links.add(link(names.get(i), names.get(j), rule, floor));
          break;
        }
      }
    }
    return links;
  }

  private static NameLink link(CorpusName child, CorpusName parent, EntityRule rule, double floor) {
    return new NameLink(child.entityId(), parent.entityId(), rule.label(), parent.name(), floor);
  }

  private static long nArticles(List<CorpusName> forms) {
    return forms.stream().mapToLong(CorpusName::nArticles).sum();
  }

  private static FullName full(CorpusName name) {
    return FullName.of(NameKey.of(name.name()));
  }
}
