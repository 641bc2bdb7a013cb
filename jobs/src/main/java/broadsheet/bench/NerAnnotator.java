package broadsheet.bench;

import broadsheet.text.CrfNames;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's {@code ner} annotator in its pipeline, tokeniser included.
 *
 * @param name what is measured
 * @param pipeline loaded
 */
record NerAnnotator(String name, StanfordCoreNLP pipeline) implements Contender {

  /** As it does the least: the same two models, and nothing else. */
  static NerAnnotator trimmed() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,ner");
    settings.setProperty("tokenize.options", "splitHyphenated=false,untokenizable=noneKeep");
    settings.setProperty(
        "ner.model", CrfNames.THREE.substring(1) + "," + CrfNames.FOUR.substring(1));
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    return new NerAnnotator("ner annotator, trimmed", new StanfordCoreNLP(settings));
  }

  /**
   * With all its defaults, which are taggers, rules and a third model.
   *
   * @throws RuntimeException or {@link LinkageError} if CoreNLP lacks a model or library for it
   */
  static NerAnnotator standard() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner");
    return new NerAnnotator("ner annotator, default", new StanfordCoreNLP(settings));
  }

  @Override
  public Work read(List<String> texts) {
    long tokens = 0;
    long names = 0;
    for (String text : texts) {
      Annotation annotation = new Annotation(text);
      pipeline.annotate(annotation);
      for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
        tokens++;
        names += token.ner().equals("O") ? 0 : 1;
      }
    }
    return new Work(tokens, names);
  }
}
