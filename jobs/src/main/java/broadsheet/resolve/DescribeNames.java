package broadsheet.resolve;

import broadsheet.resolve.Form.Standing;
import broadsheet.spark.Streams;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/** Tells of every entity by what other forms of its name are found. */
record DescribeNames() implements MapPartitionsFunction<Standing, Form> {

  @Override
  public Iterator<Form> call(Iterator<Standing> entities) {
    return Streams.of(entities).map(Form::of).iterator();
  }
}
