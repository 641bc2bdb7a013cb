package broadsheet.stories;

import broadsheet.model.Article;
import java.io.Serializable;
import java.util.Optional;

/** Tells which news agency an article itself says it is from. */
@FunctionalInterface
interface CreditReader extends Serializable {
  Optional<WireCredit> of(Article article);
}
