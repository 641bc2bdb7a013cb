package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/** One run and its cost; the only table that holds clock times. */
@Describe("one run that published a snapshot, and its cost; the only table with clock times")
public record Run(
    @Describe("Number of the snapshot it published, from 1.") long snapshot,
    @Describe("Job, such as run or resolve.") String job,
    @Describe("When it began.") Instant startedAt,
    @Describe("When its tables were complete.") Instant finishedAt,
    @Describe("Its settings as given.") String settings,
    @Describe("Versions of broadsheet, Spark and Java.") String versions,
    @Describe("Hashes of models, lexicon and lists in use, as name=hash.") List<String> resources,
    @Describe("Dump files that were new to the warehouse.") long nNewInputs,
    @Describe("Every table after the run.") List<TableState> tables,
    @Describe("Every phase of the run.") List<Phase> phases) {

  /** A table after a run. */
  public record TableState(String name, long nRows, String contentHash) {}

  /** A phase of a run. */
  public record Phase(
      String name,
      long nArticles,
      double seconds,
      double coreSeconds,
      Double articlesPerCoreHour) {}

  public Run {
    requireNonNull(job, "job");
    resources = List.copyOf(resources);
    tables = List.copyOf(tables);
    phases = List.copyOf(phases);
  }
}
