package broadsheet;

import broadsheet.model.Refused;
import broadsheet.model.Run;
import broadsheet.report.Changes;
import broadsheet.warehouse.Draft;
import broadsheet.warehouse.Snapshot;
import broadsheet.warehouse.Stage;
import broadsheet.warehouse.Tables;
import broadsheet.warehouse.Warehouse;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stages that make the next version of the tables together, published whole or not at all.
 *
 * @param job name for the {@code runs} table
 * @param settings what the user asked for, for the {@code runs} table
 * @param resources name=hash of every list and model in use
 */
record Pipeline(String job, String settings, List<String> resources, List<Stage> stages) {
  private static final Map<String, Set<String>> TAKEN_BY =
      Map.of(
          "outlets", Set.of("run", "ingest"),
          "gazetteer", Set.of("run", "extract"),
          "lexicon", Set.of("run", "extract"),
          "entities", Set.of("run", "resolve"));

  private static final Set<String> BINDING =
      Set.of("models", "words", "voice", "sentiment", "lexicon", "outlets", "gazetteer");

  /**
   * Runs the stages and publishes.
   *
   * @return the new version; empty if nothing has changed since the last run
   * @throws Refused if the warehouse was made with other models, outlets or names
   */
  Optional<Snapshot> run(Warehouse warehouse, Ledger ledger, Clock clock) {
    Instant begun = clock.instant();
    try (Draft draft = begin(warehouse)) {
      List<String> used = work(draft, warehouse, ledger);
      if (!draft.isChanged()) {
        return Optional.empty();
      }
      long articles = draft.count(Tables.ARTICLES);
      ledger.phase(
          "assemble",
          () -> {
            draft.append(Tables.RUNS, row(draft, used, ledger, begun, clock.instant()));
            draft.assemble();
            return articles;
          });
      return Optional.of(draft.publish());
    }
  }

  /**
   * Runs the stages, tells which entities they would change, and publishes nothing.
   *
   * @throws Refused as {@link #run}, or if there is nothing to change
   */
  void rehearse(Warehouse warehouse, Ledger ledger, PrintStream out) {
    Snapshot before = warehouse.published();
    try (Draft draft = begin(warehouse)) {
      work(draft, warehouse, ledger);
      new Changes(before, draft).print(out);
    }
  }

  private Draft begin(Warehouse warehouse) {
    stages.forEach(stage -> stage.check(warehouse.session()));
    return warehouse.draft();
  }

  /** Runs the stages that are due. Returns the resources and settings they used. */
  private List<String> work(Draft draft, Warehouse warehouse, Ledger ledger) {
    List<String> before = lastResources(draft);
    List<String> used = used(before);
    requireSame(before, used, warehouse);
    Set<String> changed = changed(before, used);
    for (Stage stage : stages) {
      if (stage.isDue(draft, changed)) {
        stage.run(draft, ledger);
      }
    }
    return used;
  }

  private static List<String> lastResources(Draft draft) {
    return draft.read(Tables.RUNS).collectAsList().stream()
        .max(Comparator.comparing(Run::snapshot))
        .map(Run::resources)
        .orElse(List.of());
  }

  /**
   * The resources and settings, sorted, but for those that this job does not take: they stay what
   * they were, if any job took them yet.
   */
  private List<String> used(List<String> before) {
    List<String> taken =
        Stream.concat(
                resources.stream()
                    .filter(r -> TAKEN_BY.getOrDefault(name(r), Set.of(job)).contains(job)),
                stages.stream().flatMap(stage -> stage.settings().stream()))
            .toList();
    Set<String> names = taken.stream().map(Pipeline::name).collect(Collectors.toSet());
    return Stream.concat(taken.stream(), before.stream().filter(old -> !names.contains(name(old))))
        .toList();
  }

  /** Names of the resources that only one of the two has, or has in this form. */
  private static Set<String> changed(List<String> before, List<String> used) {
    return Stream.concat(
            before.stream().filter(resource -> !used.contains(resource)),
            used.stream().filter(resource -> !before.contains(resource)))
        .map(Pipeline::name)
        .collect(Collectors.toSet());
  }

  private static void requireSame(List<String> before, List<String> used, Warehouse warehouse) {
    Set<String> known = before.stream().map(Pipeline::name).collect(Collectors.toSet());
    List<String> old = before.stream().filter(Pipeline::isBinding).toList();
    List<String> now =
        used.stream().filter(Pipeline::isBinding).filter(r -> known.contains(name(r))).toList();
    if (!old.equals(now)) {
      throw new Refused(
          "%s was made with %s, this run would use %s; name a new folder with --into"
              .formatted(warehouse.location(), without(old, now), without(now, old)));
    }
  }

  /** Whether a resource leaves its mark on each article: another one would mix two kinds. */
  private static boolean isBinding(String resource) {
    return BINDING.contains(name(resource));
  }

  private static String name(String resource) {
    return resource.substring(0, resource.indexOf('='));
  }

  private static String without(List<String> these, List<String> those) {
    List<String> rest = these.stream().filter(r -> !those.contains(r)).toList();
    return rest.isEmpty() ? "nothing else" : String.join(", ", rest);
  }

  private Run row(Draft draft, List<String> used, Ledger ledger, Instant begun, Instant ended) {
    List<Run.TableState> tables =
        Tables.ALL.stream()
            .filter(table -> !table.equals(Tables.RUNS))
            .map(t -> new Run.TableState(t.name(), draft.count(t), draft.hash(t)))
            .toList();
    long known = draft.base().map(base -> base.count(Tables.INPUTS)).orElse(0L);
    return new Run(
        draft.number(),
        job,
        begun,
        ended,
        settings,
        Versions.describe(),
        used,
        draft.count(Tables.INPUTS) - known,
        tables,
        ledger.phases());
  }
}
