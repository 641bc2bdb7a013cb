package broadsheet.text;

import java.util.Locale;

/** A part of an article. */
public enum Section {
  HEADLINE,
  STANDFIRST,
  CAPTION,
  CREDIT,
  BYLINE,
  DATELINE,
  BODY;

  /** Whether names in it are mentions: what is said of the world, not who took the picture. */
  public boolean isNews() {
    return this == HEADLINE || this == STANDFIRST || this == CAPTION || this == BODY;
  }

  /** As it stands in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
