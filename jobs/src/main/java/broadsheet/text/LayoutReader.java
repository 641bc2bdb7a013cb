package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an article from top to bottom and names its parts. */
final class LayoutReader {
  private static final int LONGEST_STANDFIRST = 300;

  /** Fewer are a label, such as "Opinion" or "Advertisement". */
  private static final int FEWEST_WORDS = 5;

  /** A headline stands among the first paragraphs, below a date, a byline or a credit at most. */
  private static final int DEEPEST_HEADLINE = 6;

  /** Lead-ins stand in the first paragraphs of the story, bylines also in the last. */
  private static final int FIRST = 3;

  private static final int LAST = 5;

  private final String text;
  private final String title;
  private final List<Stretch> paragraphs;
  private final List<Layout.Block> blocks = new ArrayList<>();

  private boolean isBelowHeadline;
  private int nBody;

  LayoutReader(String text, String title) {
    this.text = text;
    this.title = title;
    this.paragraphs = Paragraphs.of(text);
  }

  Layout read() {
    int headline = headline();
    int headlineEnd = headline < 0 ? -1 : paragraphs.get(headline).start() + title.length();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i >= headline && paragraphs.get(i).start() < headlineEnd) {
        add(i, paragraphs.get(i), Section.HEADLINE);
        isBelowHeadline = true;
      } else {
        paragraph(i);
      }
    }
    return new Layout(blocks);
  }

  /** Index of the paragraph that the title begins; -1 if it is not at the top. */
  private int headline() {
    if (title.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < Math.min(DEEPEST_HEADLINE, paragraphs.size()); i++) {
      Stretch paragraph = paragraphs.get(i);
      int end = paragraph.start() + title.length();
      if (text.startsWith(title, paragraph.start())
          && paragraphs.stream().limit(i + 50L).anyMatch(other -> other.end() == end)) {
        return i;
      }
      if (!isAboveHeadline(paragraph)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isAboveHeadline(Stretch paragraph) {
    return DateLines.isDate(text, paragraph)
        || Bylines.isAtTop(text, paragraph)
        || Credits.find(text, paragraph).isPresent();
  }

  private void paragraph(int index) {
    Stretch paragraph = paragraphs.get(index);
    Optional<Stretch> credit = Credits.find(text, paragraph);
    if (nBody == 0 && DateLines.isDate(text, paragraph)) {
      add(index, paragraph, Section.DATELINE);
    } else if (isBelowHeadline && isHeadlineAgain(paragraph)) {
      add(index, paragraph, Section.HEADLINE);
    } else if (isByline(index)) {
      add(index, paragraph, Section.BYLINE);
    } else if (credit.isPresent()) {
      captioned(index, paragraph, credit.get());
    } else if (Credits.isCaption(text, paragraph)) {
      add(index, paragraph, Section.CAPTION);
    } else if (isBelowHeadline && isStandfirst(index)) {
      add(index, paragraph, Section.STANDFIRST);
      isBelowHeadline = false;
    } else {
      body(index, paragraph);
    }
  }

  private boolean isByline(int index) {
    Stretch paragraph = paragraphs.get(index);
    return (nBody == 0 && Bylines.isAtTop(text, paragraph))
        || (isBelowHeadline && Bylines.isPersons(text, paragraph))
        || (index >= paragraphs.size() - LAST && Bylines.isAtEnd(text, paragraph))
        || (nBody > 0
            && index + 1 == paragraphs.size()
            && SignOffs.isSigned(text, paragraphs.get(index - 1), paragraph));
  }

  private boolean isStandfirst(int index) {
    Stretch paragraph = paragraphs.get(index);
    if (paragraph.length() > LONGEST_STANDFIRST
        || words(paragraph) < FEWEST_WORDS
        || index + 1 == paragraphs.size()
        || LeadIns.endAtTop(text, paragraph) >= 0) {
      return false;
    }
    Stretch next = paragraphs.get(index + 1);
    return !endsSentence(paragraph)
        || Credits.isCaption(text, next)
        || Credits.find(text, next).isPresent();
  }

  private long words(Stretch paragraph) {
    return 1 + paragraph.of(text).chars().filter(c -> Stretch.isBlank((char) c)).count();
  }

  private boolean isHeadlineAgain(Stretch paragraph) {
    return paragraph.length() == title.length()
        && text.regionMatches(true, paragraph.start(), title, 0, title.length());
  }

  private boolean endsSentence(Stretch paragraph) {
    int last = paragraph.end() - 1;
    while (last > paragraph.start() && "\"'”’)]»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?:;…".indexOf(text.charAt(last)) >= 0;
  }

  /** A caption or, if too long for one, a paragraph of the story, with a credit in it. */
  private void captioned(int index, Stretch paragraph, Stretch credit) {
    Stretch before = Stretch.trimmed(text, paragraph.start(), credit.start());
    Stretch after = Stretch.trimmed(text, credit.end(), paragraph.end());
    if (Credits.canBeCaption(before) && !Credits.isNotice(text, credit)) {
      add(index, before, Section.CAPTION);
    } else if (!before.isEmpty()) {
      body(index, before);
    }
    add(index, credit, Section.CREDIT);
    if (!after.isEmpty()) {
      body(index, after);
    }
  }

  private void body(int index, Stretch stretch) {
    isBelowHeadline = false;
    Stretch story = stretch;
    int leadIn = leadIn(stretch);
    if (leadIn >= 0) {
      add(index, Stretch.trimmed(text, stretch.start(), leadIn), Section.DATELINE);
      story = Stretch.trimmed(text, leadIn, stretch.end());
    }
    if (!story.isEmpty()) {
      add(index, story, Section.BODY);
      nBody++;
    }
  }

  private int leadIn(Stretch stretch) {
    if (nBody == 0) {
      return LeadIns.endAtTop(text, stretch);
    }
    return nBody < FIRST ? LeadIns.end(text, stretch) : -1;
  }

  private void add(int index, Stretch stretch, Section section) {
    if (!stretch.isEmpty()) {
      blocks.add(new Layout.Block(stretch.start(), stretch.end(), index, section));
    }
  }
}
