package broadsheet.text;

import java.util.Random;

/** Text at random, with all that makes layouts and tokenisers stumble. */
final class Texts {
  private static final String[] PARTS = {
    "Kiev",
    "the",
    "Maria Lund",
    "LONDON (Reuters) - ",
    "U.S.",
    "US",
    "’s",
    "'s",
    ". ",
    ".",
    "! ",
    "?\" ",
    "“",
    "”",
    "\"",
    "(",
    ") ",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\u00a0",
    "\t",
    "😀",
    "\uD83D",
    "\0",
    "-",
    " — ",
    "©",
    " | Getty Images",
    "(AP Photo/Ann Roe)",
    "Photo: ",
    "By Ann Roe",
    "FILE PHOTO: ",
    "12 May 2021",
    "1,234.5",
    "http://a.example/b?c=d",
    "don't",
    "naïve",
    "Zürich",
    "中文",
    "…",
    "/",
    "said",
    "and",
    "Corp.",
    "at 5 p.m.",
    "@",
    "<b>",
    "&amp;",
    "\u200b",
    "\u2028",
    "¼",
    "e\u0301"
  };

  private Texts() {}

  static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(120);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
