package broadsheet.resolve;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles that name what a test wants them to name. A line is {@code number of articles | names};
 * a name is {@code Ann Lee:PER}, or {@code Lee:PER>Ann Lee} if the article links it to a fuller
 * one: as a family name, or as an abbreviation in brackets.
 */
public final class MadeUpCorpus {
  public final List<Article> articles = new ArrayList<>();
  public final List<Mention> mentions = new ArrayList<>();

  public static MadeUpCorpus of(String text) {
    MadeUpCorpus corpus = new MadeUpCorpus();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      String[] parts = line.split("\\|", 2);
      for (int i = 0; i < Integer.parseInt(parts[0].strip()); i++) {
        corpus.add(parts[1].strip().split(", "));
      }
    }
    return corpus;
  }

  private void add(String... names) {
    String id = "%016x".formatted(0x9e3779b97f4a7c15L * (articles.size() + 1));
    articles.add(article(id));
    for (int i = 0; i < names.length; i++) {
      String[] typed = names[i].split("[:>]");
      boolean isLinked = typed.length == 3;
      mentions.add(
          new Mention(
              id + "-" + i,
              id,
              i,
              i,
              10 * i,
              10 * i + 5,
              typed[0],
              typed[0],
              isLinked ? typed[2] : typed[0],
              typed[1],
              typed[1],
              "",
              isLinked ? (typed[1].equals("PER") ? "surname" : "bracketed") : "as_printed",
              null,
              "body",
              false,
              null,
              "author",
              null,
              null,
              null,
              null,
              0,
              1,
              0,
              0,
              LocalDate.of(2020, 1, 1),
              "The Test",
              "en",
              null,
              null));
    }
  }

  private static Article article(String id) {
    return new Article(
        id,
        null,
        null,
        "The Test",
        null,
        null,
        List.of(),
        null,
        null,
        LocalDate.of(2020, 1, 1),
        "day",
        null,
        null,
        "en",
        0.9,
        "text",
        4,
        1,
        List.of(),
        "test.jsonl",
        1,
        "jsonl");
  }
}
