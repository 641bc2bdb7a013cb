package broadsheet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test methods the {@link SparkSession} of the test run as a parameter; one for all tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SparkTest.Session.class)
public @interface SparkTest {

  final class Session implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == SparkSession.class || type == Sample.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Shared shared =
          context
              .getRoot()
              .getStore(ExtensionContext.Namespace.GLOBAL)
              .getOrComputeIfAbsent(Shared.class);
      return parameter.getParameter().getType() == Sample.class ? shared.sample() : shared.spark;
    }
  }

  final class Shared implements CloseableResource {
    final SparkSession spark =
        SparkSession.builder()
            .config(
                broadsheet.Session.conf()
                    .setMaster("local[2]")
                    .setAppName("tests")
                    .set("spark.ui.enabled", "false")
                    .set("spark.sql.shuffle.partitions", "2"))
            .getOrCreate();

    private Sample sample;

    synchronized Sample sample() {
      if (sample == null) {
        sample = Sample.make(spark);
      }
      return sample;
    }

    @Override
    public void close() {
      if (sample != null) {
        sample.delete();
      }
      spark.stop();
    }
  }
}
