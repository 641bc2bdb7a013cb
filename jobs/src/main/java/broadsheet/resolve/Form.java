package broadsheet.resolve;

import broadsheet.text.NameForms;
import java.util.List;

/**
 * An entity by the lists, with its standing in the corpus and what other forms of it are found by.
 *
 * @param isFixed see {@link broadsheet.text.CorpusName#isFixed}
 * @param blocks and the rest: see {@link NameForms}
 */
public record Form(
    String entityId,
    String name,
    String type,
    long nArticles,
    long nBySurname,
    long nByFirstName,
    boolean isFixed,
    List<String> blocks,
    String shortForm,
    List<String> shortForms,
    String firstName,
    boolean isFirstName,
    String acronym,
    String anyType) {

  static Form of(Standing entity) {
    NameForms forms = NameForms.of(entity.name(), entity.type());
    return new Form(
        entity.entityId(),
        entity.name(),
        entity.type(),
        entity.nArticles(),
        entity.nBySurname(),
        entity.nByFirstName(),
        forms.isListed(),
        forms.blocks(),
        forms.shortForm(),
        forms.shortForms(),
        forms.firstName(),
        forms.isFirstName(),
        forms.acronym(),
        forms.anyType());
  }

  /**
   * How well the corpus knows an entity by the lists.
   *
   * @param name the form that most articles use
   * @param nArticles number of articles that name it
   * @param nBySurname number of those that link a family name standing alone to it
   * @param nByFirstName number of those that link a first name standing alone to it
   */
  public record Standing(
      String entityId,
      String name,
      String type,
      long nArticles,
      long nBySurname,
      long nByFirstName) {}
}
