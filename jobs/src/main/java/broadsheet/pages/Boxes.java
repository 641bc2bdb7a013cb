package broadsheet.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The boxes of a page in its order; a parent stands before its children. */
final class Boxes {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "math",
          "select",
          "option",
          "datalist",
          "button",
          "textarea",
          "head",
          "applet",
          "progress",
          "rp",
          "dialog",
          "noframes",
          "link");
  private final List<Box> all;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Boxes(List<Box> all) {
    this.all = all;
  }

  /** The boxes of the body of a page, without scripts and what else is never read. */
  static Boxes of(Document document) {
    Builder builder = new Builder();
    NodeTraversor.traverse(builder, document.body());
    return new Boxes(builder.all);
  }

  List<Box> all() {
    return all;
  }

  /** All text that is not gone, in order. */
  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  Box body() {
    return all.get(0);
  }

  /** The text in a box with single blanks, cut where it is longer than so many characters. */
  String text(Box box, int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = box.index; i < box.end && text.length() < longest; i++) {
      Box part = all.get(i);
      if (part.text != null) {
        text.append(part.text, 0, Math.min(part.text.length(), longest));
      } else if (part.isBlock || part.is("br")) {
        text.append(' ');
      }
    }
    String tidy = Facts.tidy(text.toString());
    return tidy == null ? "" : tidy;
  }

  /** Takes a box and all in it out. */
  void drop(Box box) {
    for (int i = box.index; i < box.end; i++) {
      all.get(i).isGone = true;
    }
  }

  /** Puts all back in. */
  void restore() {
    all.forEach(box -> box.isGone = false);
  }

  /** Measures all boxes and splits the text anew. */
  void measure() {
    for (Box box : all) {
      box.measures.clear();
    }
    paragraphs.clear();
    paragraphs.addAll(Paragraph.split(all));
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.isProse()) {
        paragraph.holder().measures.prose += paragraph.chars() - paragraph.linkChars();
      }
    }
    for (int i = all.size() - 1; i > 0; i--) {
      Box box = all.get(i);
      if (!box.isGone) {
        own(box);
        box.parent.measures.add(box.measures);
      }
    }
  }

  private static void own(Box box) {
    Measures measures = box.measures;
    switch (box.name) {
      case Box.TEXT -> measures.count(box.text, box.inLink);
      case "p" -> measures.paragraphs++;
      case "img", "picture" -> measures.images++;
      case "li" -> measures.items++;
      case "a" -> measures.links++;
      case "input" -> measures.inputs++;
      default -> {
        if (box.isHeading()) {
          measures.headingChars += measures.chars;
        } else if (box.isList()) {
          measures.listChars = measures.chars;
        }
      }
    }
  }

  /** Makes a box of each element and text that is read. */
  private static final class Builder implements NodeVisitor {
    private final List<Box> all = new ArrayList<>();
    private final Map<String, Marks> known = new HashMap<>();
    private Box open;
    private Node unseen;

    @Override
    public void head(Node node, int depth) {
      if (unseen != null) {
        return;
      }
      if (node instanceof Element element) {
        if (UNSEEN.contains(element.normalName())) {
          unseen = element;
          return;
        }
        Box box = new Box(element, open, all.size(), marks(element));
        all.add(box);
        open = box;
      } else if (node instanceof TextNode words && open != null) {
        all.add(new Box(words.getWholeText(), open, all.size()));
        all.get(all.size() - 1).end = all.size();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node.equals(unseen)) {
        unseen = null;
      } else if (unseen == null && node instanceof Element) {
        open.end = all.size();
        if (open.parent != null) {
          open.parent.hasBlocks |= open.isBlock || open.hasBlocks;
        }
        open = open.parent;
      }
    }

    private Marks marks(Element element) {
      String said = element.className() + " " + element.id();
      return said.length() == 1 ? Marks.NONE : known.computeIfAbsent(said, Marks::of);
    }
  }
}
