package broadsheet.voice;

import broadsheet.text.Annotation;
import broadsheet.text.Layout;
import broadsheet.text.Naming;
import broadsheet.text.Sentences;
import broadsheet.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text whose names are marked by hand: <code>[PER Ann Lee]</code>; a bar ends a paragraph. */
record Marked(String text, Annotation annotation, List<Naming> names) {
  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC|MISC) ([^\\]]+)\\]");

  static Marked of(String line) {
    String marked = line.replace('|', '\n');
    StringBuilder text = new StringBuilder();
    List<Naming> names = new ArrayList<>();
    Matcher name = NAME.matcher(marked);
    int last = 0;
    while (name.find()) {
      text.append(marked, last, name.start());
      int start = text.length();
      String surface = name.group(2);
      text.append(surface);
      names.add(
          new Naming(
              start,
              text.length(),
              0,
              surface,
              surface,
              whole(surface, names),
              name.group(1),
              "as_printed",
              null));
      last = name.end();
    }
    text.append(marked, last, marked.length());
    return new Marked(text.toString(), annotation(text.toString()), names);
  }

  /** A name of one word stands for the first that ends with it. */
  private static String whole(String surface, List<Naming> names) {
    return names.stream()
        .map(Naming::name)
        .filter(name -> name.endsWith(" " + surface))
        .findFirst()
        .orElse(surface);
  }

  private static Annotation annotation(String text) {
    List<Annotation.Sentence> sentences = new ArrayList<>();
    for (Layout.Block block : Layout.of(text, null).blocks()) {
      Sentences.read(
          text,
          block.start(),
          block.end(),
          tokens ->
              sentences.add(
                  new Annotation.Sentence(
                      tokens.get(0).start(),
                      tokens.get(tokens.size() - 1).end(),
                      block.paragraph(),
                      block.section(),
                      tokens.size(),
                      Words.of(tokens),
                      null,
                      List.of())));
    }
    return new Annotation(sentences, List.of());
  }

  /** What stands between marks, parted by bars. */
  String quoted() {
    return joined(QuotedStretches.of(text, annotation).stream().map(r -> r.of(text)).toList());
  }

  /** What stands between marks and is a quotation. */
  List<Quotation> quotations() {
    return Quotations.of(text, annotation, names).stream()
        .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT)
        .toList();
  }

  private static String joined(List<String> parts) {
    return String.join(" | ", parts).replace('\n', '/');
  }
}
