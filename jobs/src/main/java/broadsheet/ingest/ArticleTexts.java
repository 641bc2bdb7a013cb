package broadsheet.ingest;

import broadsheet.dumps.files.Dumps;
import broadsheet.dumps.files.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * The texts of articles in dumps, for whoever wants no tables: read on the spot, without Spark.
 *
 * @param dumps files, folders and patterns
 * @param map the user's field map
 * @param outlets the user's names of outlets
 */
public record ArticleTexts(List<String> dumps, MapFile map, Outlets outlets) {
  private static final String ENGLISH = "en";

  /**
   * The first English ones, in order of file names and of places in the files.
   *
   * @param most how many at most
   * @throws broadsheet.model.Refused if {@code dumps} names no files
   */
  public List<String> english(int most) {
    Configuration settings = new Configuration();
    Files files = Files.with(settings);
    List<Inspected> inspected =
        new Dumps(settings)
            .find(dumps).stream()
                .map(new Inspect(map, files)::inspect)
                .flatMap(List::stream)
                .toList();
    Iterator<Parsed> records = new ReadDumps(outlets, files).call(Portion.of(inspected));
    List<String> texts = new ArrayList<>();
    while (texts.size() < most && records.hasNext()) {
      Parsed parsed = records.next();
      if (parsed.article() != null && ENGLISH.equals(parsed.article().language())) {
        texts.add(parsed.article().text());
      }
    }
    return texts;
  }
}
