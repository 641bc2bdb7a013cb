package broadsheet.resolve;

import broadsheet.model.Name;
import broadsheet.spark.Columns;
import broadsheet.spark.Records;
import broadsheet.spark.Streams;
import broadsheet.text.Entities;
import broadsheet.text.EntityRef;
import broadsheet.text.EntityRule;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;

/** Gives every distinct name its entity by the lists. */
record NameEntities(EntityLists lists) implements MapPartitionsFunction<Name, Listed> {
  private static final Encoder<Listed> LISTED = Records.encoder(Listed.class);

  /** Rows of {@link Listed} under the names of tables. */
  static Dataset<Row> of(Dataset<Name> names, EntityLists lists) {
    return Columns.toSnake(names.mapPartitions(new NameEntities(lists), LISTED));
  }

  @Override
  public Iterator<Listed> call(Iterator<Name> names) {
    Entities entities = lists.entities();
    return Streams.of(names).map(name -> listed(name, entities)).iterator();
  }

  private static Listed listed(Name name, Entities entities) {
    EntityRef entity = entities.of(name.name(), name.taggedType());
    return new Listed(
        name.name(),
        name.taggedType(),
        name.nMentions(),
        name.nArticles(),
        entity.entityId(),
        entity.name(),
        entity.type(),
        entity.country(),
        entity.rule(),
        entity.evidence(),
        parent(name, entity, entities),
        name.rule(),
        name.evidence());
  }

  /** The entity that a name is a form of by the corpus, unless the user parts the two. */
  private static String parent(Name name, EntityRef entity, Entities entities) {
    if (name.formOf() == null) {
      return null;
    }
    EntityRef parent = entities.of(name.formOf(), name.formOfType());
    boolean standsAlone = parent.rule().equals(EntityRule.USER_SPLIT.label());
    return standsAlone || parent.entityId().equals(entity.entityId()) ? null : parent.entityId();
  }
}
