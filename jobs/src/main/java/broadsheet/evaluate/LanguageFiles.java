package broadsheet.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reader of sentences by language: files {@code en.txt}, {@code uk.txt}…, a sentence a line. */
final class LanguageFiles {
  private static final String ENDING = ".txt";

  private LanguageFiles() {}

  /**
   * The sentences by ISO 639 code of their language.
   *
   * @throws IOException if one of the files cannot be read
   */
  static Map<String, List<String>> read(Path folder) throws IOException {
    Map<String, List<String>> sentences = new TreeMap<>();
    for (Path file : GoldFormat.files(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(ENDING)) {
        String code = name.substring(0, name.length() - ENDING.length());
        sentences.put(
            code, Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList());
      }
    }
    return sentences;
  }
}
