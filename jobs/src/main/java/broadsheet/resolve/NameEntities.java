package broadsheet.resolve;

import broadsheet.resolve.Resolve.Name;
import broadsheet.resolve.Resolve.Named;
import broadsheet.spark.Streams;
import broadsheet.text.Entities;
import broadsheet.text.EntityRef;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Gives every distinct name its entity. */
record NameEntities(EntityLists lists) implements MapPartitionsFunction<Name, Named> {

  @Override
  public Iterator<Named> call(Iterator<Name> names) {
    Entities entities = lists.entities();
    return Streams.of(names)
        .map(name -> named(name, entities.of(name.name(), name.taggedType())))
        .iterator();
  }

  private static Named named(Name name, EntityRef entity) {
    return new Named(
        name.name(),
        name.taggedType(),
        entity.entityId(),
        entity.name(),
        entity.type(),
        entity.country(),
        entity.rule(),
        entity.evidence());
  }
}
