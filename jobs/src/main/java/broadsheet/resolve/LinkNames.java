package broadsheet.resolve;

import broadsheet.spark.Streams;
import broadsheet.text.NameBlock;
import broadsheet.text.NameLink;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Finds, in every block of names with a common key, which may be forms of one. */
record LinkNames() implements MapPartitionsFunction<Block, NameLink> {

  @Override
  public Iterator<NameLink> call(Iterator<Block> blocks) {
    return Streams.of(blocks)
        .flatMap(block -> NameBlock.links(block.block(), block.names()).stream())
        .iterator();
  }
}
