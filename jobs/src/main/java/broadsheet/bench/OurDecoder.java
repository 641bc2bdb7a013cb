package broadsheet.bench;

import broadsheet.text.CrfNames;
import java.util.List;

/** The product: our tokeniser, then our decoder of both models. */
final class OurDecoder implements Contender {
  private final String name;
  private final Tokens reader;
  private volatile CrfNames names;

  OurDecoder(String name, CrfNames names) {
    this.name = name;
    this.names = names.anew();
    reader = new Tokens(name, words -> this.names.find(words).size());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void forget() {
    names = names.anew();
  }

  @Override
  public Work read(List<String> texts) {
    return reader.read(texts);
  }
}
