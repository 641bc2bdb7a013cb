package broadsheet.extract;

import broadsheet.text.Annotator;

/** Whether mentions tell how sure the models are of them. */
public enum Confidence {
  /** They do not: it would cost over a third more time. */
  LEFT_OUT,
  /** Those that a model found do. */
  TOLD;

  Annotator of(Annotator annotator) {
    return this == TOLD ? annotator.confident() : annotator;
  }
}
