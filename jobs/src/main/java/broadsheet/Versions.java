package broadsheet;

import org.apache.spark.package$;
import picocli.CommandLine.IVersionProvider;

/** What the process is made of. */
final class Versions implements IVersionProvider {

  /** Version of this program, or "development" outside a jar. */
  static String own() {
    String version = Versions.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  static String describe() {
    return "broadsheet %s, Spark %s, Java %s"
        .formatted(own(), package$.MODULE$.SPARK_VERSION(), Runtime.version());
  }

  @Override
  public String[] getVersion() {
    return new String[] {describe()};
  }
}
