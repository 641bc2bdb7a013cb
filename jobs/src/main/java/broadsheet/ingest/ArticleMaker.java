package broadsheet.ingest;

import broadsheet.dates.Dates;
import broadsheet.dumps.records.Excerpt;
import broadsheet.ingest.FieldPath.Found;
import broadsheet.ingest.Outlets.Outlet;
import broadsheet.model.Article;
import broadsheet.model.Reject;
import broadsheet.model.TextFault;
import broadsheet.text.Languages;
import broadsheet.text.Languages.Guess;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes articles out of the records of one dump file. Each record gives one article or one reject;
 * the same record gives the same, wherever it is read.
 *
 * @param map which fields feed which columns
 * @param dates how the file's dates are read
 * @param outlets the user's names of publishers
 */
public record ArticleMaker(FieldMap map, Dates dates, Outlets outlets) implements Serializable {
  private static final int EXCERPT = 200;

  /** Reads one record; never fails. */
  public Parsed make(DumpRecord record) {
    Fields fields = new Fields(record.fields());
    Wording wording = Wording.of(record, fields, map);
    return wording.text() == null
        ? Parsed.rejected(reject(record))
        : Parsed.accepted(article(record, fields, wording));
  }

  private Article article(DumpRecord record, Fields fields, Wording wording) {
    String name = value(Target.OUTLET, fields);
    String site = value(Target.DOMAIN, fields);
    String url = value(Target.URL, fields);
    Outlet outlet = outlets.of(name, site, url);
    Published published = Published.of(record, fields, map, dates);
    Optional<Guess> language =
        Languages.detector().guess(wording.text(), value(Target.LANGUAGE, fields));
    return new Article(
        ArticleId.of(
            givenOutlet(name, site, url),
            url,
            published.printed(),
            wording.title(),
            wording.text()),
        value(Target.ID, fields),
        url,
        outlet.name(),
        outlet.domain(),
        wording.title(),
        Authors.split(map.first(Target.AUTHOR, fields).map(Found::texts).orElse(List.of())),
        map.first(Target.SECTION, fields)
            .map(found -> PlainText.line(String.join(", ", found.texts())))
            .orElse(null),
        published.reading().at(),
        published.reading().day(),
        published.reading().precision().label(),
        published.source(),
        published.reading().note(),
        language.map(Guess::language).orElse(null),
        language.map(Guess::confidence).orElse(null),
        wording.text(),
        wording.text().length(),
        null,
        faults(record, wording),
        record.sourceFile(),
        record.position(),
        record.format());
  }

  /** Known without the user's file and the public suffix list, which may change. */
  private static String givenOutlet(String name, String site, String url) {
    return name != null ? name : Domains.host(site).or(() -> Domains.host(url)).orElse(null);
  }

  private String value(Target target, Fields fields) {
    return map.first(target, fields)
        .map(found -> PlainText.line(found.texts().get(0)))
        .orElse(null);
  }

  private static List<String> faults(DumpRecord record, Wording wording) {
    Set<TextFault> faults = EnumSet.noneOf(TextFault.class);
    faults.addAll(record.faults());
    faults.addAll(wording.faults());
    if (record.isRepaired() || wording.text().indexOf('\uFFFD') >= 0) {
      faults.add(TextFault.NOT_UTF8);
    }
    return faults.stream().map(TextFault::label).toList();
  }

  private Reject reject(DumpRecord record) {
    return new Reject(
        record.sourceFile(),
        record.position(),
        Reject.Reason.NO_TEXT,
        whyNoText(record),
        Excerpt.of(record.fields(), EXCERPT));
  }

  private String whyNoText(DumpRecord record) {
    if (record.fields().isEmpty()) {
      return "the record has no fields";
    }
    for (Target target : List.of(Target.TEXT, Target.TITLE)) {
      if (map.has(target)) {
        return "blank: " + fields(target);
      }
    }
    return "no known field of a text or title among: "
        + Excerpt.cut(String.join(", ", map.spelled()), EXCERPT);
  }

  /** The dump's fields of a target, for people. */
  private String fields(Target target) {
    return map.describe().stream()
        .filter(use -> use.target() == target)
        .flatMap(use -> use.fields().stream())
        .collect(Collectors.joining(", "));
  }
}
