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
import java.util.stream.Stream;

/** Short hashes of the models, lists and queries in use, so that results tell what made them. */
final class Fingerprints {
  private static final String NER = "/edu/stanford/nlp/models/ner/";
  private static final List<String> MODELS =
      List.of(
          NER + "english.all.3class.distsim.crf.ser.gz",
          NER + "english.conll.4class.distsim.crf.ser.gz");

  /** What tells names and their short forms apart within an article. */
  private static final List<String> WORDS =
      text(
          "first-names.csv",
          "football.csv",
          "name-words.csv",
          "organisation-words.csv",
          "titles.csv",
          "type-nouns.csv");

  /** What tells whose words are whose. */
  private static final List<String> VOICE =
      in(
              "voice",
              "attitude-words.csv",
              "clause-words.csv",
              "cue-words.csv",
              "reporting-verbs.csv",
              "verb-contents.csv")
          .toList();

  private static final List<String> SENTIMENT =
      in("sentiment", "roles-en.tsv", "weights-en.bin", "words-en.bin").toList();

  private static final List<String> LEXICON = text("tone-en.tsv");
  private static final List<String> NAMES =
      text(
          "ambiguous-names.csv",
          "bodies.csv",
          "chinese-syllables.csv",
          "countries.csv",
          "demonyms.csv",
          "first-name-variants.csv",
          "given-names.csv",
          "people.csv",
          "places.csv",
          "sounds.csv",
          "ukrainian-letters.csv",
          "ukrainian-places.csv");
  private static final List<String> QUERIES =
      Stream.of(
              in(
                  "resolve",
                  "acronyms.sql",
                  "agreement.sql",
                  "aliases.sql",
                  "blocks.sql",
                  "counted.sql",
                  "crowded.sql",
                  "entities.sql",
                  "keyed.sql",
                  "listed_parents.sql",
                  "mentions.sql",
                  "named.sql",
                  "names.sql",
                  "neighbours.sql",
                  "parents.sql",
                  "present.sql",
                  "quotations.sql",
                  "standing.sql",
                  "surnames.sql",
                  "types.sql",
                  "used.sql",
                  "whole.sql"),
              in(
                  "aggregate",
                  "accuracy.csv",
                  "annotated.sql",
                  "associated.sql",
                  "cells.sql",
                  "cooccurrences.sql",
                  "coverage.sql",
                  "discoveries.sql",
                  "margins.sql",
                  "named.sql",
                  "numbered.sql",
                  "outlets.sql",
                  "periods.sql",
                  "places.sql",
                  "sentiment_over_time.sql",
                  "spellings_over_time.sql"),
              in(
                  "stories",
                  "agencies.csv",
                  "candidates.sql",
                  "clusters.sql",
                  "comparisons.sql",
                  "crossing.sql",
                  "cut.sql",
                  "cut_all.sql",
                  "firsts.sql",
                  "links.sql",
                  "merged.sql",
                  "pairs.sql",
                  "samples.sql",
                  "strangers.sql",
                  "versions.sql"),
              in("warehouse", "roots.sql"))
          .flatMap(queries -> queries)
          .toList();

  private Fingerprints() {}

  /** One {@code name=hash} each. */
  static List<String> of(UserFiles user) {
    return List.of(
        "models=" + resources(MODELS),
        "words=" + resources(WORDS),
        "voice=" + resources(VOICE),
        "sentiment=" + resources(SENTIMENT),
        "lexicon=" + (user.lexicon() == null ? resources(LEXICON) : file(user.lexicon())),
        "outlets=" + file(user.outlets()),
        "gazetteer=" + file(user.gazetteer()),
        "names=" + resources(NAMES),
        "entities=" + file(user.entities()),
        "queries=" + resources(QUERIES));
  }

  /** Every resource that results hang on. */
  static List<String> resources() {
    return Stream.of(MODELS, WORDS, VOICE, SENTIMENT, LEXICON, NAMES, QUERIES)
        .flatMap(List::stream)
        .toList();
  }

  private static List<String> text(String... files) {
    return in("text", files).toList();
  }

  private static Stream<String> in(String folder, String... files) {
    return Stream.of(files).map(file -> "/broadsheet/" + folder + "/" + file);
  }

  private static String resources(List<String> names) {
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
