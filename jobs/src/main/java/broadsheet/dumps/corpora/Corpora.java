package broadsheet.dumps.corpora;

import broadsheet.dumps.format.RecordFormat;
import java.util.List;

/** Formats of records that stand in JSON, tables or databases. */
public final class Corpora {
  /** In the order in which they are tried; the first that takes most records has them. */
  public static final List<RecordFormat> ALL =
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

  private Corpora() {}
}
