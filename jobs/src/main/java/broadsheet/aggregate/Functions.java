package broadsheet.aggregate;

import broadsheet.statistics.Association;
import broadsheet.statistics.Interval;
import broadsheet.statistics.Wilson;
import java.io.Serializable;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataTypes;

/**
 * The statistics as functions of SQL, of any numbers; NULL if an argument is.
 *
 * <ul>
 *   <li>{@code wilson_low(k, n)}, {@code wilson_high(k, n)}: 95 % interval of the share k / n
 *   <li>{@code npmi(n_ab, n_a, n_b, n)}, {@code log_likelihood(n_ab, n_a, n_b, n)}: association of
 *       two things that n_a and n_b of n texts name, and n_ab both
 *   <li>{@code chi_square_p(x)}: probability of x or more by chance, one degree of freedom
 * </ul>
 */
public final class Functions {
  private Functions() {}

  /** Makes them known to a session; doing so twice does no harm. */
  public static void register(SparkSession spark) {
    share(spark, "wilson_low", (k, n) -> wilson(k, n).low());
    share(spark, "wilson_high", (k, n) -> wilson(k, n).high());
    association(spark, "npmi", Association::npmi);
    association(spark, "log_likelihood", Association::logLikelihood);
    UDF1<Number, Double> p = x -> x == null ? null : Association.pValue(x.doubleValue());
    spark.udf().register("chi_square_p", p, DataTypes.DoubleType);
  }

  private static Interval wilson(double k, double n) {
    return Wilson.interval(n == 0 ? 0 : k / n, n);
  }

  private static void share(SparkSession spark, String name, OfShare function) {
    UDF2<Number, Number, Double> udf =
        (k, n) -> k == null || n == null ? null : function.of(k.doubleValue(), n.doubleValue());
    spark.udf().register(name, udf, DataTypes.DoubleType);
  }

  private static void association(SparkSession spark, String name, OfPair function) {
    UDF4<Number, Number, Number, Number, Double> udf =
        (ab, a, b, n) ->
            ab == null || a == null || b == null || n == null
                ? null
                : function.of(ab.longValue(), a.longValue(), b.longValue(), n.longValue());
    spark.udf().register(name, udf, DataTypes.DoubleType);
  }

  /** Serializable, as Spark sends it to its executors. */
  @FunctionalInterface
  private interface OfShare extends Serializable {
    double of(double k, double n);
  }

  /** Serializable, as Spark sends it to its executors. */
  @FunctionalInterface
  private interface OfPair extends Serializable {
    double of(long ab, long a, long b, long n);
  }
}
