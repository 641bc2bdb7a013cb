package broadsheet.warehouse;

import broadsheet.model.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * One writer at a time. On a local disk the operating system holds the lock and lets it go with the
 * process, however that ends. Elsewhere the lock is a file, which a killed run leaves behind.
 */
final class Lock implements AutoCloseable {
  private static final String NAME = ".lock";
  private final Store store;
  private final FileChannel channel;

  private Lock(Store store, FileChannel channel) {
    this.store = store;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws Refused if another run holds it
   */
  static Lock take(Store store) throws IOException {
    if (!store.hasLinks()) {
      if (!store.claim(NAME, "")) {
        throw new Refused(
            "another run is writing to "
                + store.display("")
                + "; if none is, a run was killed: delete "
                + store.display(NAME));
      }
      return new Lock(store, null);
    }
    FileChannel channel =
        FileChannel.open(store.local(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new Lock(store, channel);
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: as busy as if it were another.
    }
    channel.close();
    throw new Refused(
        "another run is writing to " + store.display("") + "; wait for it to end, then try again");
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    } else {
      store.delete(NAME);
    }
  }
}
