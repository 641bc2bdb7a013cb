package broadsheet.text;

import java.util.List;

final class Tone {
  static Tone english() {
    return new Tone();
  }

  Double of(List<String> w, List<NameFinder.Span> s) {
    return 0.0;
  }
}
