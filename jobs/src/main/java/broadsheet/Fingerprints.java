package broadsheet;

import broadsheet.model.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short hashes of the models, lists and queries in use, so that results tell what made them. */
final class Fingerprints {
  private static final String NER = "/edu/stanford/nlp/models/ner/";
  private static final String TEXT = "/broadsheet/text/";

  private Fingerprints() {}

  /** One {@code name=hash} each. */
  static List<String> of(UserFiles user) {
    return List.of(
        "models="
            + resources(
                NER + "english.all.3class.distsim.crf.ser.gz",
                NER + "english.conll.4class.distsim.crf.ser.gz"),
        "lexicon=" + resources(TEXT + "tone-en.tsv"),
        "outlets=" + file(user.outlets()),
        "names="
            + resources(
                TEXT + "ambiguous-names.csv",
                TEXT + "bodies.csv",
                TEXT + "countries.csv",
                TEXT + "places.csv"),
        "entities=" + file(user.entities()),
        "queries="
            + resources(
                "/broadsheet/resolve/mentions.sql",
                "/broadsheet/resolve/entities.sql",
                "/broadsheet/resolve/aliases.sql",
                "/broadsheet/aggregate/numbered.sql",
                "/broadsheet/aggregate/cooccurrences.sql",
                "/broadsheet/aggregate/sentiment_over_time.sql",
                "/broadsheet/aggregate/spellings_over_time.sql",
                "/broadsheet/aggregate/coverage.sql"));
  }

  private static String resources(String... names) {
    MessageDigest digest = sha256();
    for (String name : names) {
      try (InputStream in = Fingerprints.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("no " + name + " on the class path");
        }
        add(in, digest);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return hex(digest);
  }

  private static String file(Path file) {
    if (file == null) {
      return "none";
    }
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file)) {
      add(in, digest);
    } catch (IOException e) {
      throw new Refused("cannot read " + file + ": " + e.getMessage(), e);
    }
    return hex(digest);
  }

  private static void add(InputStream in, MessageDigest digest) throws IOException {
    try (DigestInputStream digested = new DigestInputStream(in, digest)) {
      digested.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 6);
  }
}
