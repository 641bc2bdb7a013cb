package broadsheet.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a row, or one of its columns, is: unit, source, and when it is NULL. The text travels into
 * the Parquet schema, {@code CODEBOOK.md} and {@code datapackage.json}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Describe {
  String value();
}
