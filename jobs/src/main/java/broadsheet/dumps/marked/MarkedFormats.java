package broadsheet.dumps.marked;

import broadsheet.dumps.format.FileFormat;
import java.util.List;

/** Formats whose files are XML, SGML or HTML. */
public final class MarkedFormats {
  /** In the order in which they are tried; the first that takes a file has it. */
  public static final List<FileFormat> ALL =
      List.of(
          new ReutersFormat(),
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
          new EuropresseFormat());

  private MarkedFormats() {}
}
