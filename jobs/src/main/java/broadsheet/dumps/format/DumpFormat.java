package broadsheet.dumps.format;

/**
 * A format of dumps. Each is one class, listed in its package: either a {@link FileFormat}, which
 * knows how files are written, or a {@link RecordFormat}, which knows what the records in such
 * files mean.
 *
 * <p>Implementations hold no state, and give the same answers for the same bytes.
 */
public interface DumpFormat {

  /** What people should know of the format; its label too. */
  Notes notes();

  /** The format as it stands in the tables: a short word in lower case, with hyphens. */
  default String label() {
    return notes().label();
  }
}
