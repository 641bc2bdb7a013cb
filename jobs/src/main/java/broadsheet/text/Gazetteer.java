package broadsheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A user's own list of names. Immutable.
 *
 * <p>The file is comma-separated values with the header {@code surface,type,entity}:
 *
 * <pre>
 * BoJo,PER,Boris Johnson     BoJo names Boris Johnson
 * Ever Given,MISC,           the entity is called as it is printed
 * </pre>
 *
 * A surface is found where its tokens stand in one sentence, as listed: small and capital letters
 * matter, blanks and the kind of quotation mark do not. A part of a hyphened word is no token. A
 * possessive ending is a token of its own and may follow. Of several surfaces that begin at one
 * token the longest is found, and the next is looked for after it. Time is linear in the text.
 */
public final class Gazetteer implements NameFinder {
  /** No list: finds nothing. */
  public static final Gazetteer NONE = new Gazetteer();

  private static final List<String> HEADER = List.of("surface", "type", "entity");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String CURLY = "‘’‚‛“”„‟";
  private static final Pattern SINGLE = Pattern.compile("[‘’‚‛]");
  private static final Pattern DOUBLE = Pattern.compile("[“”„‟]");

  /** Tokens of the longest surface. */
  private static final int LONGEST = 40;

  /** By the tokens of the surface, joined by blanks. */
  private final Map<String, Entry> entries = new HashMap<>();

  /** How many tokens the longest surface has that begins with a token. */
  private final Map<String, Integer> longest = new HashMap<>();

  private Gazetteer() {}

  private record Entry(String type, String entity, long line) {}

  /**
   * Reads a list.
   *
   * @param file its name, for messages
   * @param csv what stands in it
   * @throws IllegalArgumentException with a message of one line (file, line, what to do) if a line
   *     cannot be followed
   */
  public static Gazetteer read(String file, String csv) {
    Gazetteer gazetteer = new Gazetteer();
    new UserCsv(file, HEADER, HEADER.size() - 1).read(csv, gazetteer::add);
    return gazetteer;
  }

  private void add(UserCsv.Line line) {
    String surface = BLANKS.matcher(line.get(0)).replaceAll(" ").strip();
    if (surface.isEmpty()) {
      throw line.refusal("the surface is empty; write the name as it is printed");
    }
    String type = line.type(1);
    List<String> tokens = tokens(surface, line);
    String entity = line.get(2).isBlank() ? surface : line.get(2);
    Entry entry = new Entry(type, entity, line.number());
    Entry other = entries.putIfAbsent(String.join(" ", tokens), entry);
    if (other != null && !(other.type().equals(type) && other.entity().equals(entity))) {
      throw line.refusal(
          surface
              + " has another line already, at "
              + UserCsv.place(line.file(), other.line())
              + "; keep one of them");
    }
    longest.merge(tokens.get(0), tokens.size(), Math::max);
  }

  /** The surface as the tokens of a sentence. */
  private static List<String> tokens(String surface, UserCsv.Line line) {
    List<List<Token>> sentences = new ArrayList<>();
    Sentences.read(surface, 0, surface.length(), sentences::add);
    if (sentences.size() != 1) {
      throw line.refusal(
          surface
              + " holds the end of a sentence, where names end; list the part of it that counts");
    }
    List<String> tokens = sentences.get(0).stream().map(t -> plain(t.word())).toList();
    int last = tokens.size() - 1;
    // At the end of a text the full stop of an abbreviation counts twice.
    if (last > 0 && tokens.get(last).equals(".") && tokens.get(last - 1).endsWith(".")) {
      tokens = tokens.subList(0, last);
    }
    if (tokens.size() > LONGEST) {
      throw line.refusal(
          "%d words; a name has at most %d, list the part of it that counts"
              .formatted(tokens.size(), LONGEST));
    }
    return tokens;
  }

  @Override
  public List<Span> find(List<String> words) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      Span span = longestAt(words, from);
      if (span == null) {
        from++;
      } else {
        spans.add(span);
        from = span.to();
      }
    }
    return spans;
  }

  /** The longest surface that begins at a token, or null. */
  private Span longestAt(List<String> words, int from) {
    int most = Math.min(longest.getOrDefault(plain(words.get(from)), 0), words.size() - from);
    StringBuilder tokens = new StringBuilder();
    Span found = null;
    for (int to = from + 1; to <= from + most; to++) {
      tokens.append(tokens.isEmpty() ? "" : " ").append(plain(words.get(to - 1)));
      Entry entry = entries.get(tokens.toString());
      if (entry != null) {
        found = new Span(from, to, entry.type(), entry.entity());
      }
    }
    return found;
  }

  /** The token with straight quotation marks and apostrophes. */
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (CURLY.indexOf(word.charAt(i)) >= 0) {
        return SINGLE.matcher(DOUBLE.matcher(word).replaceAll("\"")).replaceAll("'");
      }
    }
    return word;
  }
}
