package broadsheet;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session of a job. What the user gave spark-submit is left alone, but for what decides
 * the rows: the time zone and how times are stored.
 */
final class Session {
  private Session() {}

  static SparkSession begin(String job) {
    return SparkSession.builder().config(conf().setAppName("broadsheet " + job)).getOrCreate();
  }

  static SparkConf conf() {
    SparkConf conf =
        new SparkConf()
            .set("spark.sql.session.timeZone", "UTC")
            .set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .setIfMissing("spark.master", "local[*]")
            .setIfMissing("spark.ui.showConsoleProgress", "false")
            .setIfMissing("spark.sql.parquet.compression.codec", "zstd")
            // Extraction costs seconds per megabyte: small splits keep all cores busy to the end.
            .setIfMissing("spark.sql.files.maxPartitionBytes", "2m")
            .setIfMissing("spark.sql.files.openCostInBytes", "128k")
            .setIfMissing("spark.hadoop.parquet.block.size", "" + (4 << 20))
            // A run compiles some hundreds of query parts; Spark would forget all but a hundred of
            // them, and compile those that come again anew.
            .setIfMissing("spark.sql.codegen.cache.maxEntries", "1000")
            // Periods and outlets of a large corpus are some tens of megabytes.
            .setIfMissing("spark.sql.autoBroadcastJoinThreshold", "32m")
            // Batches of 4,096 long texts would not fit a small heap.
            .setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "256");
    if (conf.get("spark.master").startsWith("local")) {
      // Many partitions, of which small ones are read together: memory for large corpora, and
      // enough tasks for every core.
      conf.setIfMissing("spark.ui.enabled", "false")
          .setIfMissing("spark.sql.shuffle.partitions", "64")
          .setIfMissing("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false")
          .setIfMissing("spark.sql.adaptive.advisoryPartitionSizeInBytes", "4m");
    }
    return conf;
  }
}
