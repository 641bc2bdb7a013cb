package broadsheet.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reader of column files: a token a line, a blank line after each sentence. Either the word comes
 * first and the label last (CoNLL-2003, Wikigold), or the columns are a number, the word and the
 * label, parted by tabs (Universal NER). Labels are {@code O}, {@code I-PER}, {@code B-PER}…; a
 * name goes on over {@code I-} labels of its type. The running text is rebuilt, so that a tokeniser
 * has its work to do.
 */
public final class ColumnFile {
  private final List<GoldText> texts = new ArrayList<>();
  private RunningText document = new RunningText();

  private ColumnFile() {}

  /**
   * The documents of {@code file}; without marks between documents, one.
   *
   * @throws IOException if it cannot be read, or a line has no label; the message names the line
   */
  public static List<GoldText> read(Path file) throws IOException {
    ColumnFile columns = new ColumnFile();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!columns.take(line.strip())) {
          throw new IOException(file + ", line " + number + ": no word and label: " + line);
        }
      }
    }
    columns.endDocument();
    return columns.texts;
  }

  private boolean take(String line) {
    if (line.startsWith("-DOCSTART-") || line.startsWith("# newdoc")) {
      endDocument();
    } else if (line.isEmpty()) {
      document.endSentence();
    } else if (!line.startsWith("# ")) {
      return token(line);
    }
    return true;
  }

  private boolean token(String line) {
    String[] numbered = line.split("\t", -1);
    if (numbered.length >= 3 && numbered[0].chars().allMatch(Character::isDigit)) {
      document.add(numbered[1], numbered[2]);
      return true;
    }
    String[] columns = line.split("[ \t]+", -1);
    if (columns.length < 2) {
      return false;
    }
    document.add(columns[0], columns[columns.length - 1]);
    return true;
  }

  private void endDocument() {
    document.endSentence();
    if (!document.isEmpty()) {
      texts.add(document.gold());
    }
    document = new RunningText();
  }
}
