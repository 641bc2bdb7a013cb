package broadsheet.aggregate;

import java.util.List;

/** What the mentions of one entity come to; they come sorted by text and article. */
interface OneEntity<R> {
  void add(Named mention);

  /** The rows of the entity, once all its mentions are added. */
  List<R> rows();
}
