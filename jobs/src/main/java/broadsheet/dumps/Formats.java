package broadsheet.dumps;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats that are read. */
public final class Formats {
  /** In the order in which they are tried; the first that takes a file has it. */
  static final List<FileFormat> FILES =
      List.of(
          new ParquetFormat(),
          new SqliteFormat(),
          WarcFormat.WARC,
          WarcFormat.ARC,
          new ReutersFormat(),
          new GdeltGkgFormat(),
          new GdeltMentionsFormat(),
          new GdeltEventsFormat(),
          FeedFormat.RSS,
          FeedFormat.RDF,
          FeedFormat.ATOM,
          new NitfFormat(),
          new NewsMlFormat(),
          new Rcv1Format(),
          new MediaWikiFormat(),
          new ProQuestFormat(),
          new FactivaFormat(),
          new GigawordFormat(),
          new TrecFormat(),
          new FactivaHtmlFormat(),
          new EuropresseFormat(),
          new DocxFormat(),
          new RtfFormat(),
          new PageFormat(),
          new JsonLinesFormat(),
          new JsonFormat(),
          new TsvFormat(),
          new CsvFormat(),
          new LexisTextFormat(),
          new TextFormat());

  /** In the order in which they are tried; the first that takes most records has them. */
  static final List<RecordFormat> RECORDS =
      List.of(
          new ProQuestDataFormat(),
          new NewsPleaseFormat(),
          new WebzFormat(),
          new EventRegistryFormat(),
          new NewsApiFormat(),
          new GuardianFormat(),
          new NytArchiveFormat(),
          new JsonLdFormat(),
          new AllTheNews1Format(),
          new AllTheNews2Format(),
          new FakeNewsCorpusFormat(),
          new NelaFormat(),
          new Signal1mFormat(),
          new OvalCcNewsFormat(),
          new CcNewsFormat(),
          new NewswireFormat(),
          new RealNewsFormat(),
          new FineWebFormat(),
          new C4Format(),
          new PolusaFormat(),
          new WapoFormat(),
          new NeuClirFormat(),
          new AutFormat(),
          new HuffPostFormat(),
          new AbcHeadlinesFormat(),
          new FrontpageFormat(),
          new ArticleBiasFormat(),
          new LexisNexisToolsFormat(),
          new NinjsFormat(),
          new QuotebankFormat());

  private Formats() {}

  /** Every format, those told by more first. */
  public static List<DumpFormat> all() {
    return Stream.<DumpFormat>concat(RECORDS.stream(), FILES.stream()).toList();
  }

  /** The format of that label. */
  public static Optional<DumpFormat> labelled(String label) {
    return all().stream().filter(format -> format.label().equals(label)).findFirst();
  }

  /** What reads the files of that syntax. */
  static FileFormat file(String label) {
    return FILES.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
  }

  /** What knows the records of that label; empty if they are told by their syntax only. */
  static Optional<RecordFormat> records(String label) {
    return RECORDS.stream().filter(each -> each.label().equals(label)).findFirst();
  }
}
