package broadsheet.dumps;

import java.io.Serializable;
import java.net.URI;

/**
 * One file of the dumps.
 *
 * @param name its name in the tables, see {@link broadsheet.model.Article#sourceFile()}
 * @param uri where it is, with its scheme
 * @param bytes its length
 */
public record DumpPath(String name, URI uri, long bytes) implements Serializable {}
