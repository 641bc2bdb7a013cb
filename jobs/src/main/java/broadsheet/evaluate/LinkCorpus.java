package broadsheet.evaluate;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Layout;
import broadsheet.text.Naming;
import broadsheet.text.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of a gold set as a run sees articles: the marked names, and all others that are found.
 *
 * @param articles one for each text
 * @param mentions of all articles
 * @param marked for each marked mention of the set, in order, the id of ours; empty where the words
 *     stand for no name, as the pronoun {@code us}
 */
record LinkCorpus(List<Article> articles, List<Mention> mentions, List<Optional<String>> marked) {

  /** Whose types the marked mentions have. */
  enum Types {
    /** The finder's; the marked one where it finds no such name. */
    FOUND,
    /** The marked one; the finder's where the set does not tell. */
    MARKED
  }

  static LinkCorpus of(List<LinkFile.LinkedText> gold, Annotator annotator, Types types) {
    LinkCorpus corpus = new LinkCorpus(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (LinkFile.LinkedText text : gold) {
      corpus.add(text, annotator, types);
    }
    return corpus;
  }

  private void add(LinkFile.LinkedText gold, Annotator annotator, Types types) {
    String text = gold.text();
    Layout.Block block = new Layout.Block(0, text.length(), 0, Section.BODY);
    Annotation found = annotator.annotate(text, new Layout(List.of(block)));
    Article article = article(articles.size(), text);
    articles.add(article);
    Set<String> ids = new HashSet<>();
    for (Naming naming : ArticleNames.resolve(text, marked(gold, found, types))) {
      Mention mention = mention(article, naming);
      mentions.add(mention);
      ids.add(mention.mentionId());
    }
    for (LinkFile.Mention mention : gold.mentions()) {
      marked.add(Optional.of(id(article, mention.start())).filter(ids::contains));
    }
  }

  /** What was found, but for what stands where a name is marked, and the marked names. */
  private static Annotation marked(LinkFile.LinkedText gold, Annotation found, Types types) {
    List<Annotation.Name> names = new ArrayList<>(found.names());
    for (LinkFile.Mention mention : gold.mentions()) {
      String type = type(mention, found, types);
      names.removeIf(name -> overlap(name, mention) > 0);
      int sentence = sentence(mention, found.sentences());
      names.add(new Annotation.Name(mention.start(), mention.end(), sentence, type));
    }
    names.sort(Comparator.comparingInt(Annotation.Name::start));
    return new Annotation(found.sentences(), names);
  }

  /**
   * The type of a marked mention. Words that are less than half of a found name have not its type:
   * Denver is no museum for the Denver Art Museum.
   */
  private static String type(LinkFile.Mention mention, Annotation found, Types types) {
    if (types == Types.MARKED && !mention.type().equals("MISC")) {
      return mention.type();
    }
    return found.names().stream()
        .filter(name -> 2 * overlap(name, mention) >= name.end() - name.start())
        .max(Comparator.comparingInt(name -> overlap(name, mention)))
        .map(Annotation.Name::type)
        .orElse(mention.type());
  }

  private static int overlap(Annotation.Name name, LinkFile.Mention mention) {
    return Math.min(name.end(), mention.end()) - Math.max(name.start(), mention.start());
  }

  private static int sentence(LinkFile.Mention mention, List<Annotation.Sentence> sentences) {
    int last = 0;
    while (last + 1 < sentences.size() && sentences.get(last + 1).start() <= mention.start()) {
      last++;
    }
    return last;
  }

  private static String id(Article article, int start) {
    return article.articleId() + "-" + start;
  }

  private static Article article(int number, String text) {
    return new Article(
        "%020d".formatted(number),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        "unknown",
        null,
        null,
        "en",
        1.0,
        text,
        text.length(),
        null,
        List.of(),
        "gold",
        number + 1L,
        "gold");
  }

  private static Mention mention(Article article, Naming name) {
    return new Mention(
        id(article, name.start()),
        article.articleId(),
        name.sentence(),
        0,
        name.start(),
        name.end(),
        name.surface(),
        name.spelling(),
        name.name(),
        name.type(),
        name.type(),
        "",
        name.rule(),
        null,
        Section.BODY.label(),
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
        null,
        null,
        "en",
        null,
        null);
  }
}
