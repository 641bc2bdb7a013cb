package broadsheet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package diagram of the README, as rules. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("broadsheet");

  @ParameterizedTest
  @MethodSource
  void holds(ArchRule rule) {
    rule.check(CODE);
  }

  static Stream<ArchRule> holds() {
    return Stream.of(
        uses("model"),
        uses("text"),
        uses("spark"),
        uses("warehouse", "spark", "model"),
        uses("ingest", "warehouse", "spark", "model", "text"),
        uses("extract", "warehouse", "spark", "model", "text"),
        uses("resolve", "warehouse", "spark", "model", "text"),
        uses("aggregate", "warehouse", "spark", "model"),
        uses("report", "warehouse", "spark", "model"),
        uses("evaluate", "model", "text"),
        noClasses()
            .that(resideInAnyPackage("broadsheet.model..", "broadsheet.text.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.spark..", "org.apache.hadoop.."))
            .as("model and text know no Spark"),
        noClasses()
            .that(not(resideInAPackage("broadsheet.warehouse..")))
            .should()
            .callMethod(Dataset.class, "write")
            .orShould()
            .callMethod(SparkSession.class, "read")
            .as("only the warehouse touches files"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("broadsheet.Session")
            .should()
            .callMethod(SparkSession.class, "builder")
            .orShould()
            .callMethod(SparkSession.class, "active")
            .as("one file makes sessions"),
        noClasses()
            .should()
            .callMethod(Encoders.class, "bean", Class.class)
            .orShould()
            .callMethod(Encoders.class, "kryo", Class.class)
            .as("rows are records"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("broadsheet.spark.Records")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.spark.sql.catalyst.."))
            .as("one file knows Spark's internals"),
        fields().that().areStatic().should().beFinal().as("no mutable globals"),
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
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
