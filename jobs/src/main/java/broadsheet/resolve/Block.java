package broadsheet.resolve;

import broadsheet.text.CorpusName;
import java.util.List;

/**
 * Names of the corpus with a common key.
 *
 * @param block the key
 * @param names at most {@link broadsheet.text.NameBlock#MOST}, the best attested ones
 */
public record Block(String block, List<CorpusName> names) {}
