package broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its names, written in one string: {@code [PER Ann Lee] came to [LOC Oslo].}
 *
 * <p>A tilde stands for a line break, a number sign for the break between headline and body.
 */
record Marked(String text, Annotation annotation) {
  private static final Pattern NAME = Pattern.compile("\\[(PER|ORG|LOC|MISC) ([^\\]]*)\\]");

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Annotation.Name> names = new ArrayList<>();
    int headline = marked.indexOf('#');
    Matcher name = NAME.matcher(marked.replace('~', '\n').replace('#', '\n'));
    while (name.find()) {
      name.appendReplacement(text, "");
      int start = text.length();
      text.append(name.group(2));
      names.add(
          new Annotation.Name(
              start, text.length(), name.start() < headline ? 0 : 1, name.group(1)));
    }
    name.appendTail(text);
    return new Marked(
        text.toString(), new Annotation(List.of(in(Section.HEADLINE), in(Section.BODY)), names));
  }

  private static Annotation.Sentence in(Section section) {
    return new Annotation.Sentence(
        0, 1, 0, section, 1, Words.of(List.of(new Token("x", 0, 1))), 0.0, List.of());
  }

  List<Naming> namings() {
    return ArticleNames.resolve(text, annotation);
  }
}
