package broadsheet.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts labelled tokens together to the text they were taken from, as far as it can be told. */
final class RunningText {
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", "!", "?", ")", "]", "}", "%", "...", "''", "n't");
  private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "£", "€", "#", "``");
  private static final Map<String, String> PRINTED =
      Map.of("-LRB-", "(", "-RRB-", ")", "-LSB-", "[", "-RSB-", "]", "``", "\"", "''", "\"");

  private final StringBuilder text = new StringBuilder();
  private final List<GoldText.Line> sentences = new ArrayList<>();
  private final List<GoldText.GoldName> names = new ArrayList<>();

  private int sentenceStart;
  private boolean isGlued = true;
  private boolean isQuoted;

  private String type = "";
  private int nameStart;
  private int nameEnd;

  void add(String word, String label) {
    String printed = PRINTED.getOrDefault(word, word);
    boolean quote = printed.equals("\"");
    if (!isGlued && !(quote ? isQuoted : leans(printed))) {
      text.append(' ');
    }
    int start = text.length();
    text.append(printed);
    isGlued = quote ? !isQuoted : OPENING.contains(printed);
    isQuoted ^= quote;
    label(label, start);
  }

  private static boolean leans(String word) {
    return CLOSING.contains(word)
        || (word.length() <= 3
            && word.length() > 1
            && (word.charAt(0) == '\'' || word.charAt(0) == '’'));
  }

  private void label(String label, int start) {
    boolean outside = label.equals("O");
    String next = outside ? "" : label.substring(label.indexOf('-') + 1);
    if (label.startsWith("B-") || !next.equals(type)) {
      endName();
      type = next;
      nameStart = start;
    }
    nameEnd = text.length();
  }

  private void endName() {
    if (!type.isEmpty()) {
      names.add(new GoldText.GoldName(nameStart, nameEnd, type));
    }
    type = "";
  }

  void endSentence() {
    endName();
    if (text.length() > sentenceStart) {
      sentences.add(new GoldText.Line(sentenceStart, text.length()));
      text.append('\n');
    }
    sentenceStart = text.length();
    isGlued = true;
    isQuoted = false;
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  GoldText gold() {
    return new GoldText(text.toString(), sentences, names);
  }
}
