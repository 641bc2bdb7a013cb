package broadsheet.text;

import java.util.regex.Pattern;

/** News and picture agencies, as they stand in datelines and credits. */
final class Agencies {
  /** Those that report. */
  static final String NEWS =
      "(?:AP|Associated Press|The Associated Press|Reuters|REUTERS|AFP|Agence France-Presse|UPI"
          + "|United Press International|CNN|CNNMoney|CBS News|ABC News|NBC News|Fox News|BBC|NPR"
          + "|Bloomberg(?: News)?|Xinhua|Tass|TASS|Interfax|RIA Novosti|Sputnik|dpa|DPA|EFE|ANSA"
          + "|Kyodo(?: News)?|Yonhap|Anadolu(?: Agency)?|PTI|ANI|IANS|IRNA|KUNA|WAFA|SANA|PA"
          + "|Press Association|Canadian Press|The Canadian Press|AAP|JTA|CNS|TNS"
          + "|Thomson Reuters Foundation)";

  /** Those that sell or lend pictures, and words that stand where their names do. */
  static final String PICTURES =
      "(?:(?:AP|Reuters|REUTERS|AFP|EPA|UPI|PA) (?:[Pp]hotos?|[Ii]mages|[Ff]ile|Wire|Archive)"
          + "|Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy(?: Stock Photo)?|Rex Features"
          + "|EPA(?:-EFE)?|epa|EFE|ZUMA(?: Press| Wire)?|ZUMAPRESS|NurPhoto|SIPA(?: USA)?"
          + "|Sipa(?: USA)?|[Ii]mago|Global Look Press|Legion-Media|Landov|Corbis|Dreamstime"
          + "|Pixabay|Unsplash|Flickr|Wikimedia(?: Commons)?|Redux|Polaris|LightRocket|Newscom"
          + "|CQ[ -]Roll Call|MCT|Europa Press|WireImage|FilmMagic|Handout|Pool(?: Photo)?"
          + "|Press [Pp]ool|File(?: [Pp]hoto)?)";

  static final String ANY = "(?:" + PICTURES + "|" + NEWS + ")";

  private static final Pattern KNOWN = Pattern.compile(ANY);

  private Agencies() {}

  static boolean isKnown(String name) {
    return KNOWN.matcher(name).matches();
  }
}
