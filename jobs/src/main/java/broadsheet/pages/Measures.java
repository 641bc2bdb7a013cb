package broadsheet.pages;

/** What a box holds that is not gone. Ideographs count twice as letters. */
final class Measures {
  int chars;
  int linkChars;

  /** Of paragraphs long enough for prose, links left out. */
  int prose;

  int commas;
  int paragraphs;
  int images;
  int items;
  int inputs;
  int links;
  int headingChars;
  int listChars;

  void clear() {
    chars = 0;
    linkChars = 0;
    prose = 0;
    commas = 0;
    paragraphs = 0;
    images = 0;
    items = 0;
    inputs = 0;
    links = 0;
    headingChars = 0;
    listChars = 0;
  }

  void add(Measures other) {
    chars += other.chars;
    linkChars += other.linkChars;
    prose += other.prose;
    commas += other.commas;
    paragraphs += other.paragraphs;
    images += other.images;
    items += other.items;
    inputs += other.inputs;
    links += other.links;
    headingChars += other.headingChars;
    listChars += other.listChars;
  }

  /** Counts the letters and commas of a piece of text; single blanks count, others do not. */
  void count(String text, boolean isLink) {
    int n = 0;
    boolean wasBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isBlank = c <= ' ' || c == '\u00A0';
      n += isBlank ? (wasBlank ? 0 : 1) : c >= '\u2E80' && c < '\uD800' ? 2 : 1;
      wasBlank = isBlank;
      if (c == ',' || c == '\u060C' || c == '\u3001' || c == '\uFF0C') {
        commas++;
      }
    }
    chars += n;
    linkChars += isLink ? n : 0;
  }
}
