package broadsheet.bench;

import broadsheet.text.CrfNames;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * CoreNLP's own decoder of the same models, called without its pipeline, behind our tokeniser: no
 * slower way to the same tokens is held against it.
 *
 * @param classifiers the models, in the order of {@link CrfNames#labels}
 */
record Stock(List<CRFClassifier<CoreLabel>> classifiers) implements Contender {

  static Stock load() {
    return new Stock(
        List.of(CrfNames.classifier(CrfNames.THREE), CrfNames.classifier(CrfNames.FOUR)));
  }

  @Override
  public String name() {
    return "CRFClassifier, both models";
  }

  @Override
  public Work read(List<String> texts) {
    return new Tokens(name(), this::named).read(texts);
  }

  private long named(List<String> words) {
    return classifiers.stream()
        .flatMap(classifier -> classified(classifier, words).stream())
        .filter(token -> !token.get(AnswerAnnotation.class).equals("O"))
        .count();
  }

  private static List<CoreLabel> classified(
      CRFClassifier<CoreLabel> classifier, List<String> words) {
    return classifier.classifySentence(words.stream().map(Word::new).toList());
  }

  /** Labels as {@link CrfNames#labels} gives them. */
  List<String[]> labels(List<String> words) {
    List<String[]> labels = new ArrayList<>();
    for (CRFClassifier<CoreLabel> classifier : classifiers) {
      labels.add(
          classified(classifier, words).stream()
              .map(token -> token.get(AnswerAnnotation.class))
              .toArray(String[]::new));
    }
    return labels;
  }
}
