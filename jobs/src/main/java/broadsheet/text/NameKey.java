package broadsheet.text;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What the spellings of one name have in common: its words in ASCII lower case, joined by dashes.
 *
 * <p>Set aside are case, diacritics, script (by ICU's transliteration), blanks, a leading {@code
 * the}, and punctuation: full stops and apostrophes join (U.S. and US, O'Neill and ONeill), {@code
 * &} is {@code and}, {@code +} is {@code plus}, all else parts words. Single letters in a row are
 * one word (U S, J. K. Rowling). A name of which nothing is left has a hash of itself as key. A key
 * is never empty, and the key of a key is that key.
 */
final class NameKey {
  private static final Transliterator ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; [:^ASCII:] Remove");
  private static final Pattern PARTS = Pattern.compile("-");
  private static final int LONGEST = 100;
  private static final int LONGEST_ACRONYM = 5;

  private NameKey() {}

  static String of(String name) {
    String ascii = isAscii(name) ? name : ASCII.transliterate(expand(name));
    String key = withoutThe(joinLetters(words(ascii)));
    if (key.isEmpty()) {
      return "x-" + hash(name);
    }
    return key.length() <= LONGEST ? key : shortened(key);
  }

  /**
   * The key of a name in capitals, which is not the word in small letters: {@code WHO}, {@code
   * U.S.}. Empty for other names.
   */
  static String ofAcronym(String name) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
        letters.append(c);
      } else if (c != '.' && c != ' ') {
        return "";
      }
    }
    boolean fits = letters.length() >= 2 && letters.length() <= LONGEST_ACRONYM;
    return fits ? "^" + letters : "";
  }

  /** Whether only the case of letters and single blanks were set aside. */
  static boolean isPlain(String name, String key) {
    return name.replace(' ', '-').equalsIgnoreCase(key) && !isShouted(name);
  }

  /** Whether a name of more than five letters is all in capitals. */
  static boolean isShouted(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
    }
    return letters > LONGEST_ACRONYM;
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Curly apostrophes would else become other marks, by the script around them. */
  private static String expand(String name) {
    return name.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'').replace('ʻ', '\'');
  }

  private static StringBuilder words(String ascii) {
    StringBuilder words = new StringBuilder(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      char c = Character.toLowerCase(ascii.charAt(i));
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        words.append(c);
      } else if (c == '&' || c == '+') {
        part(words);
        words.append(c == '&' ? "and" : "plus");
        part(words);
      } else if (c != '\'' && c != '`' && c != '"' && (c != '.' || isBetweenDigits(ascii, i))) {
        part(words);
      }
    }
    int length = words.length();
    if (length > 0 && words.charAt(length - 1) == '-') {
      words.setLength(length - 1);
    }
    return words;
  }

  private static boolean isBetweenDigits(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static void part(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
      words.append('-');
    }
  }

  private static String joinLetters(CharSequence words) {
    StringBuilder joined = new StringBuilder(words.length());
    boolean afterLetter = false;
    for (String word : PARTS.split(words, -1)) {
      boolean isLetter = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (!joined.isEmpty() && !(isLetter && afterLetter)) {
        joined.append('-');
      }
      joined.append(word);
      afterLetter = isLetter;
    }
    return joined.toString();
  }

  private static String withoutThe(String key) {
    String rest = key;
    while (rest.startsWith("the-")) {
      rest = rest.substring("the-".length());
    }
    return rest;
  }

  private static String shortened(String key) {
    int end = key.lastIndexOf('-', LONGEST - 20);
    return key.substring(0, end > 0 ? end : LONGEST - 20) + "-" + hash(key);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
