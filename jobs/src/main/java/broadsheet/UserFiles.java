package broadsheet;

import broadsheet.aggregate.Samples;
import broadsheet.extract.Confidence;
import broadsheet.extract.Reading;
import broadsheet.extract.UserFile;
import broadsheet.ingest.MapFile;
import broadsheet.ingest.Outlets;
import broadsheet.model.Refused;
import broadsheet.resolve.EntityLists;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The files by which a user corrects what is built in; null where there is none.
 *
 * @param map field map
 * @param outlets names of outlets
 * @param entities merges, splits and renames
 * @param gazetteer names to be found
 * @param lexicon words that carry tone
 */
record UserFiles(Path map, Path outlets, Path entities, Path gazetteer, Path lexicon) {
  static final UserFiles NONE = new UserFiles(null, null, null);

  UserFiles(Path map, Path outlets, Path entities) {
    this(map, outlets, entities, null, null);
  }

  MapFile fieldMap() {
    return read(map, MapFile::read, MapFile.NONE);
  }

  Outlets outletFile() {
    return read(outlets, Outlets::read, Outlets.NONE);
  }

  EntityLists entityLists() {
    return read(entities, EntityLists::with, EntityLists.BUILT_IN);
  }

  /** How articles are read with these files. */
  Reading reading(Confidence confidence) {
    return new Reading(
        read(gazetteer, UserFile::names, UserFile.noNames()),
        read(lexicon, UserFile::lexicon, UserFile.builtInLexicon()),
        confidence);
  }

  /**
   * Samples marked by hand.
   *
   * @param accuracy the user's file; null for those we measure on
   */
  static Samples samples(Path accuracy) {
    return read(accuracy, Samples::read, Samples.builtIn());
  }

  /** See {@link Fingerprints}. */
  List<String> resources() {
    return Fingerprints.of(this);
  }

  private static <T> T read(Path file, BiFunction<String, String, T> parse, T none) {
    if (file == null) {
      return none;
    }
    String content = text(file);
    try {
      return parse.apply(file.toString(), content);
    } catch (IllegalArgumentException e) {
      throw new Refused(e.getMessage(), e);
    }
  }

  /**
   * What stands in a file that the user names.
   *
   * @throws Refused if it cannot be read as UTF-8
   */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new Refused("no such file: " + file, e);
    } catch (MalformedInputException e) {
      throw new Refused(file + " is not UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new Refused("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
