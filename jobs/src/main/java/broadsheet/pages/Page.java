package broadsheet.pages;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A page as it was fetched. Two are never equal unless they are the same object's bytes.
 *
 * @param body its bytes, without transfer and content encoding; not copied
 * @param contentType value of the HTTP header Content-Type, or null
 * @param url its address, or null
 * @param crawled when it was fetched, or null
 */
public record Page(
    @SuppressWarnings("ArrayRecordComponent") byte[] body,
    String contentType,
    String url,
    Instant crawled) {

  public Page {
    requireNonNull(body, "body");
  }
}
