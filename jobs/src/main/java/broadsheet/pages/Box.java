package broadsheet.pages;

import java.util.Set;
import org.jsoup.nodes.Element;

/** An element of a page, or a piece of text in one, with what was measured of it. */
final class Box {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  static final String TEXT = "#text";

  /** Null for a piece of text. */
  final Element element;

  /** Name of the tag in lower case, or {@link #TEXT}. */
  final String name;

  /** Null for the body of the page. */
  final Box parent;

  /** Place in the order of the page. */
  final int index;

  /** Of the piece of text; null for an element. */
  final String text;

  final boolean isBlock;
  final boolean inLink;
  final boolean inTable;

  /** What its class and id say. */
  final Marks marks;

  /** Place just after its last descendant. */
  int end;

  boolean hasBlocks;
  boolean isGone;
  final Measures measures = new Measures();
  double score;

  Box(Element element, Box parent, int index, Marks marks) {
    this.element = element;
    this.name = element.normalName();
    this.parent = parent;
    this.index = index;
    this.text = null;
    this.marks = marks;
    this.isBlock = parent == null || BLOCKS.contains(name) || name.indexOf('-') > 0;
    boolean isLink = name.equals("a") && isElsewhere(element.attr("href"));
    this.inLink = isLink || (parent != null && parent.inLink);
    this.inTable = name.equals("table") || (parent != null && parent.inTable);
  }

  Box(String text, Box parent, int index) {
    this.element = null;
    this.name = TEXT;
    this.parent = parent;
    this.index = index;
    this.text = text;
    this.marks = Marks.NONE;
    this.isBlock = false;
    this.inLink = parent.inLink;
    this.inTable = parent.inTable;
  }

  private static boolean isElsewhere(String address) {
    return !address.isEmpty() && address.charAt(0) != '#';
  }

  boolean is(String tag) {
    return name.equals(tag);
  }

  boolean isHeading() {
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  boolean isList() {
    return name.equals("ul") || name.equals("ol") || name.equals("dl");
  }

  /** Share of its letters that are links, 0 to 1. */
  double linkDensity() {
    return measures.chars == 0 ? 0 : (double) measures.linkChars / measures.chars;
  }
}
