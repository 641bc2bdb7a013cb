package broadsheet.aggregate;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Mentions, as {@link OneEntity#each} wants them → the figures of each spelling of each entity. */
record SpellingFigures() implements MapPartitionsFunction<Named, SpellingCell> {

  @Override
  public Iterator<SpellingCell> call(Iterator<Named> mentions) {
    Periods periods = new Periods();
    return OneEntity.each(mentions, number -> new SpellingCells(number, periods));
  }
}
