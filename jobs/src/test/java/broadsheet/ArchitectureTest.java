package broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The package diagram of the README, as rules. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("broadsheet");

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CODE);
  }

  /** A rule that nothing breaks may be one that nothing can break. */
  @ParameterizedTest
  @MethodSource("rules")
  void seesAPlantedViolation(ArchRule rule, String planted, @TempDir Path folder)
      throws IOException {
    Path source = Files.writeString(folder.resolve("Planted.java"), planted);
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                "-proc:none",
                "-d",
                folder.toString(),
                source.toString());
    assertThat(failed).as("compiles").isZero();

    assertThat(rule.evaluate(new ClassFileImporter().importPath(folder)).hasViolation()).isTrue();
  }

  static Stream<Arguments> rules() {
    return Stream.concat(
        Stream.of(
                uses("model"),
                uses("text"),
                uses("statistics"),
                uses("voice", "text"),
                uses("sentiment", "voice", "text"),
                uses("spark"),
                uses("warehouse", "spark", "model"),
                uses("dates", "text"),
                uses("pages", "dates", "text"),
                uses("warc"),
                uses("dumps", "warc", "pages", "model", "text"),
                uses("dumps.records", "model"),
                uses("dumps.files", "dumps.records", "warc", "model"),
                uses("dumps.markup", "model", "text"),
                uses("dumps.format", "dumps.files", "dumps.records", "dumps.markup", "warc"),
                format("dumps.json"),
                format("dumps.tables"),
                format("dumps.lines", "dumps.tables", "dumps.markup"),
                format("dumps.marked", "dumps.lines", "dumps.markup"),
                format("dumps.web", "pages", "warc"),
                format("dumps.corpora", "dumps.json", "dumps.marked", "dumps.markup"),
                uses(
                    "ingest",
                    "dumps",
                    "warc",
                    "pages",
                    "dates",
                    "warehouse",
                    "spark",
                    "model",
                    "text"),
                uses("extract", "warehouse", "spark", "model", "sentiment", "voice", "text"),
                uses("stories", "warehouse", "spark", "model", "text"),
                uses("resolve", "warehouse", "spark", "model", "text"),
                uses("aggregate", "warehouse", "spark", "model", "statistics"),
                uses("report", "warehouse", "spark", "model"),
                uses("evaluate", "pages", "model", "sentiment", "voice", "text"),
                uses("bench", "model", "text"))
            .map(rule -> Arguments.of(rule, planted(layer(rule), "broadsheet.Main m;"))),
        Stream.of(
            Arguments.of(
                noClasses()
                    .that(
                        resideInAnyPackage(
                            "broadsheet.model..", "broadsheet.text..", "broadsheet.statistics.."))
                    .should()
                    .dependOnClassesThat(
                        resideInAnyPackage("org.apache.spark..", "org.apache.hadoop.."))
                    .as("model, text and statistics know no Spark"),
                planted("statistics", "org.apache.spark.sql.Row row;")),
            Arguments.of(
                noClasses()
                    .that(not(resideInAPackage("broadsheet.warehouse..")))
                    .should()
                    .callMethod(Dataset.class, "write")
                    .orShould()
                    .callMethod(SparkSession.class, "read")
                    .as("only the warehouse touches files"),
                planted(
                    "ingest",
                    "Object o(org.apache.spark.sql.SparkSession s) { return s.read(); }")),
            Arguments.of(
                noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("broadsheet.Session")
                    .should()
                    .callMethod(SparkSession.class, "builder")
                    .orShould()
                    .callMethod(SparkSession.class, "active")
                    .as("one file makes sessions"),
                planted(
                    "extract",
                    "Object o() { return org.apache.spark.sql.SparkSession.active(); }")),
            Arguments.of(
                noClasses()
                    .should()
                    .callMethod(Encoders.class, "bean", Class.class)
                    .orShould()
                    .callMethod(Encoders.class, "kryo", Class.class)
                    .as("rows are records"),
                planted(
                    "ingest",
                    "Object o() { return org.apache.spark.sql.Encoders.bean(String.class); }")),
            Arguments.of(
                noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("broadsheet.spark.Records")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.apache.spark.sql.catalyst.."))
                    .as("one file knows Spark's internals"),
                planted("spark", "org.apache.spark.sql.catalyst.InternalRow row;")),
            Arguments.of(
                fields().that().areStatic().should().beFinal().as("no mutable globals"),
                planted("resolve", "static int count;")),
            Arguments.of(
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                planted("report", "void p() { System.out.println(); }"))));
  }

  private static String planted(String layer, String member) {
    return "package broadsheet." + layer + "; class Planted { " + member + " }";
  }

  private static String layer(ArchRule rule) {
    return rule.getDescription().substring(0, rule.getDescription().indexOf(' '));
  }

  /** A package of formats knows what a format is, and not the other formats. */
  private static ArchRule format(String layer, String... others) {
    return uses(
        layer,
        Stream.concat(
                Stream.of("dumps.format", "dumps.files", "dumps.records", "warc", "model", "text"),
                Stream.of(others))
            .toArray(String[]::new));
  }

  /** {@code layer} uses nothing of ours but itself and {@code others}. */
  private static ArchRule uses(String layer, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(layer), Stream.of(others))
            .map(name -> "broadsheet." + name + "..")
            .toArray(String[]::new);
    return noClasses()
        .that(resideInAPackage("broadsheet." + layer + ".."))
        .should()
        .dependOnClassesThat(resideInAPackage("broadsheet..").and(not(resideInAnyPackage(allowed))))
        .as(layer + " uses only " + String.join(", ", others));
  }
}
