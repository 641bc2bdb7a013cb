package broadsheet.report;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Mentions as text: each article with its outlet, date, title and link, then each of its sentences.
 *
 * @param mentions in the order of articles, and of places within them
 */
record Blocks(Iterator<Row> mentions) {

  void print(PrintStream out) {
    String article = null;
    Integer sentence = null;
    Marks marks = null;
    while (mentions.hasNext()) {
      Row mention = mentions.next();
      boolean isNewArticle = !mention.<String>getAs("article_id").equals(article);
      if (marks != null
          && (isNewArticle || !Objects.equals(mention.<Integer>getAs("sentence"), sentence))) {
        print(marks, out);
        marks = null;
      }
      if (isNewArticle) {
        article = mention.getAs("article_id");
        printHead(mention, out);
      }
      sentence = mention.getAs("sentence");
      if (sentence != null) {
        marks = marks == null ? marks(mention) : marks;
        marks.add(mention.<Integer>getAs("char_start"), mention.<Integer>getAs("char_end"));
      }
    }
    if (marks != null) {
      print(marks, out);
    }
  }

  private static Marks marks(Row mention) {
    return new Marks(mention.getAs("sentence_text"), mention.<Integer>getAs("sentence_start"));
  }

  private static void print(Marks marks, PrintStream out) {
    out.println("  " + marks.text());
  }

  private static void printHead(Row mention, PrintStream out) {
    Object date = mention.getAs("published_date");
    String outlet = mention.getAs("outlet");
    String url = mention.getAs("url");
    String title = mention.getAs("title");
    out.println();
    out.println(
        Stream.of(
                outlet == null ? "unknown outlet" : outlet,
                date == null ? "undated" : date.toString(),
                title == null ? "no title" : title.replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" · ")));
    out.println(
        (url == null
                ? mention.getAs("source_file") + ", record " + mention.getAs("source_position")
                : url)
            + (Boolean.TRUE.equals(mention.getAs("is_duplicate")) ? " (a copy)" : ""));
  }
}
