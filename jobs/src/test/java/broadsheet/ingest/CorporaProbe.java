package broadsheet.ingest;

import java.nio.file.*;
import org.apache.hadoop.conf.Configuration;

public class CorporaProbe {
  public static void main(String[] a) throws Exception {
    Configuration conf = new Configuration();
    for (String root : a) {
      try (var s = Files.walk(Path.of(root))) {
        for (Path p : s.filter(Files::isRegularFile).sorted().toList()) {
          DumpFile f = DumpFile.of(p.toString(), new org.apache.hadoop.fs.Path(p.toUri()), conf);
          long t = System.nanoTime();
          Detected d = Detection.of(f);
          long n = 0, bad = 0, rep = 0, chars = 0;
          String first = "";
          var reasons = new java.util.TreeMap<String, Integer>();
          try (DumpReader r = DumpReader.of(f, d)) {
            while (r.hasNext()) {
              RawRecord x = r.next();
              if (x instanceof RawRecord.Broken b) {
                bad++;
                reasons.merge(b.reason().toString(), 1, Integer::sum);
                if (first.isEmpty())
                  first = b.position() + " " + b.detail() + " [" + b.excerpt() + "]";
              } else {
                n++;
                var fl = (RawRecord.Fields) x;
                if (fl.isRepaired()) rep++;
                for (var v : fl.values()) chars += v.asText().length();
              }
            }
          }
          double sec = (System.nanoTime() - t) / 1e9;
          System.out.printf(
              "%s\t%s\t%s\t%s\tcols=%d\tok=%d\tbad=%d %s\trep=%d\tchars=%d\t%.2fs\t%.1fMB/s\t%s%n",
              p,
              d.label(),
              d.compression(),
              d.encoding(),
              d.header().size(),
              n,
              bad,
              reasons,
              rep,
              chars,
              sec,
              Files.size(p) / 1e6 / sec,
              first.replaceAll("\\s+", " "));
        }
      }
    }
  }
}
