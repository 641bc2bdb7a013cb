package broadsheet.extract;

import broadsheet.model.Article;
import broadsheet.model.Mention;
import broadsheet.model.Sentence;
import broadsheet.sentiment.Sentiment;
import broadsheet.sentiment.TargetSentiment;
import broadsheet.text.Annotation;
import broadsheet.text.Annotator;
import broadsheet.text.ArticleNames;
import broadsheet.text.Entities;
import broadsheet.text.Layout;
import broadsheet.text.Naming;
import broadsheet.text.Section;
import broadsheet.voice.Quotation;
import broadsheet.voice.Quotations;
import broadsheet.voice.Range;
import broadsheet.voice.Voice;
import broadsheet.voice.Voices;
import java.util.ArrayList;
import java.util.List;

/** The rows that one article gives. */
record ArticleRows(
    Article article, Annotation annotation, List<Naming> names, List<Quotation> quotations) {
  private static final int LONGEST_TEXT = 2_000;

  static ArticleRows of(Article article, Annotator annotator) {
    String text = article.text();
    Annotation annotation = annotator.annotate(text, Layout.of(text, article.title()));
    List<Naming> names = ArticleNames.resolve(text, annotation);
    return new ArticleRows(article, annotation, names, Quotations.of(text, annotation, names));
  }

  Extracted extracted() {
    int nTokens = annotation.sentences().stream().mapToInt(Annotation.Sentence::nTokens).sum();
    Voices voices = new Voices(quotations);
    return new Extracted(
        article.withTokens(nTokens),
        sentences(voices),
        mentions(voices),
        quotations.stream().map(this::quotation).toList());
  }

  private List<Sentence> sentences(Voices voices) {
    List<Sentence> rows = new ArrayList<>();
    for (Annotation.Sentence s : annotation.sentences()) {
      boolean isNews = s.section().isNews();
      rows.add(
          new Sentence(
              article.articleId(),
              rows.size(),
              s.start(),
              s.end(),
              s.paragraph(),
              s.section().label(),
              s.nTokens(),
              s.tone(),
              s.cues().stream().map(c -> new Sentence.Cue(c.start(), c.end(), c.weight())).toList(),
              isNews ? share(voices, Voice.DIRECT_QUOTATION, s) : null,
              isNews ? share(voices, Voice.INDIRECT_SPEECH, s) : null));
    }
    return rows;
  }

  private static double share(Voices voices, Voice voice, Annotation.Sentence s) {
    return rounded(voices.share(voice, s.start(), s.end()));
  }

  private List<Mention> mentions(Voices voices) {
    List<Mention> rows = new ArrayList<>();
    TargetSentiment.InSentence reading = null;
    int read = -1;
    for (Naming name : names) {
      if (name.sentence() != read) {
        read = name.sentence();
        Annotation.Sentence sentence = annotation.sentences().get(read);
        reading = TargetSentiment.english().in(article.text(), sentence.words());
      }
      rows.add(mention(name, voices, reading.towards(name.start(), name.end())));
    }
    return rows;
  }

  /** The entity is the built-in list's until the corpus is resolved; so are those of speakers. */
  private Mention mention(Naming name, Voices voices, Sentiment sentiment) {
    Annotation.Sentence sentence = annotation.sentences().get(name.sentence());
    Quotation quotation = voices.at(name.start());
    Voice voice = quotation == null ? Voice.AUTHOR : quotation.kind().voice();
    Naming speaker = quotation == null ? null : quotation.naming();
    return new Mention(
        article.articleId() + "-" + name.start(),
        article.articleId(),
        name.sentence(),
        sentence.paragraph(),
        name.start(),
        name.end(),
        name.surface(),
        name.spelling(),
        name.name(),
        name.type(),
        name.type(),
        entity(name),
        name.rule(),
        name.confidence(),
        sentence.section().label(),
        sentence.section() == Section.HEADLINE,
        sentence.tone(),
        voice.label(),
        quotation == null ? null : id(quotation),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.type(),
        entity(speaker),
        rounded(sentiment.negative()),
        rounded(sentiment.neutral()),
        rounded(sentiment.positive()),
        rounded(sentiment.balance()),
        article.publishedDate(),
        article.outlet(),
        article.language(),
        null,
        null);
  }

  private broadsheet.model.Quotation quotation(Quotation q) {
    Range content = q.content();
    int shown = Math.min(content.end(), content.start() + LONGEST_TEXT);
    Naming speaker = q.naming();
    return new broadsheet.model.Quotation(
        id(q),
        article.articleId(),
        q.sentence(),
        content.start(),
        content.end(),
        q.kind().label(),
        article.text().substring(content.start(), shown),
        q.cue() == null ? null : q.cue().of(article.text()),
        q.speaker() == null ? null : q.speaker().of(article.text()),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.type(),
        entity(speaker),
        q.rule(),
        q.confidence(),
        article.publishedDate(),
        article.outlet(),
        article.language());
  }

  private String id(Quotation quotation) {
    return article.articleId()
        + "-"
        + quotation.content().start()
        + "-"
        + quotation.kind().label().charAt(0);
  }

  private static String entity(Naming name) {
    return name == null ? null : Entities.builtIn().of(name.name(), name.type()).entityId();
  }

  private static double rounded(double share) {
    return Math.round(1e4 * share) / 1e4;
  }
}
