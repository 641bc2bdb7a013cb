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
  private static final String RESOLVE = "/broadsheet/resolve/";

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
                TEXT + "chinese-syllables.csv",
                TEXT + "countries.csv",
                TEXT + "first-name-variants.csv",
                TEXT + "first-names.csv",
                TEXT + "given-names.csv",
                TEXT + "name-words.csv",
                TEXT + "places.csv",
                TEXT + "sounds.csv",
                TEXT + "ukrainian-letters.csv",
                TEXT + "ukrainian-places.csv"),
        "entities=" + file(user.entities()),
        "queries="
            + resources(
                RESOLVE + "present.sql",
                RESOLVE + "standing.sql",
                RESOLVE + "keyed.sql",
                RESOLVE + "blocks.sql",
                RESOLVE + "crowded.sql",
                RESOLVE + "neighbours.sql",
                RESOLVE + "agreement.sql",
                RESOLVE + "parents.sql",
                RESOLVE + "roots.sql",
                RESOLVE + "whole.sql",
                RESOLVE + "surnames.sql",
                RESOLVE + "acronyms.sql",
                RESOLVE + "types.sql",
                RESOLVE + "named.sql",
                RESOLVE + "mentions.sql",
                RESOLVE + "entities.sql",
                RESOLVE + "aliases.sql",
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
