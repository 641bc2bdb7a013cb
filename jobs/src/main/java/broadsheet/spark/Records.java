package broadsheet.spark;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.JavaTypeInference;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.Metadata;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Lets Spark store Java records. A record becomes a struct with one field per component, in order
 * of declaration; the canonical constructor, with its checks, makes every record Spark reads back.
 *
 * <p>{@link org.apache.spark.sql.Encoders#bean} cannot do this: it looks for getters, finds none,
 * and quietly stores nothing. Spark's own product encoder wants an accessor named after each field
 * and a constructor that takes them in order, which is what a record is. The encoder classes are
 * internal to Spark; this is the only file that names them.
 */
public final class Records {
  private Records() {}

  /** An encoder for {@code type}: a record of scalars, records, and lists of these. */
  public static <R extends Record> Encoder<R> encoder(Class<R> type) {
    return product(type);
  }

  private static <R> AgnosticEncoder<R> product(Class<R> type) {
    requirePublic(type);
    List<EncoderField> fields =
        Arrays.stream(type.getRecordComponents())
            .map(c -> field(c.getName(), encoder(c.getGenericType())))
            .toList();
    return new ProductEncoder<>(
        tag(type), CollectionConverters.asScala(fields).toSeq(), Option.empty());
  }

  /** Spark's generated code calls the constructor, so it must be able to see it. */
  private static void requirePublic(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
      if (!Modifier.isPublic(c.getModifiers())) {
        throw new IllegalArgumentException(c.getName() + " must be public to be a row");
      }
    }
  }

  private static EncoderField field(String name, AgnosticEncoder<?> encoder) {
    return new EncoderField(
        name, encoder, encoder.nullable(), Metadata.empty(), Option.empty(), Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type) {
    if (type instanceof Class<?> c && c.isRecord()) {
      return product(c);
    }
    if (type instanceof ParameterizedType p && p.getRawType() == List.class) {
      return list(encoder(p.getActualTypeArguments()[0]));
    }
    return scalar(type);
  }

  /**
   * Refuses beans, and records in maps or sets, of which Spark would quietly make empty structs.
   */
  private static AgnosticEncoder<?> scalar(Type type) {
    AgnosticEncoder<?> encoder = JavaTypeInference.encoderFor(type);
    if (encoder.dataType().sql().contains("STRUCT<")) {
      throw new IllegalArgumentException("a row cannot hold a " + type.getTypeName());
    }
    return encoder;
  }

  private static <E> AgnosticEncoder<?> list(AgnosticEncoder<E> element) {
    return new IterableEncoder<List<?>, E>(tag(List.class), element, element.nullable(), false);
  }

  @SuppressWarnings("unchecked")
  private static <T> ClassTag<T> tag(Class<?> type) {
    return (ClassTag<T>) ClassTag$.MODULE$.apply(type);
  }
}
