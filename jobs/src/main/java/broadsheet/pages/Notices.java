package broadsheet.pages;

import java.util.List;
import java.util.regex.Pattern;

/** Tells texts that are nothing but a site's words to its visitors, and what those are about. */
final class Notices {
  /** Characters of text beyond the notices that a page of notices may have. */
  private static final int BESIDE = 150;

  private static final int SHORTEST = 15;
  private static final int LONGEST = 160;
  private static final double MOST = 0.5;

  private static final Pattern COOKIES =
      words(
          "\\b(?:we|this (?:web)?site|our partners|wir|diese"
              + " (?:web)?seite|nous|utilizamos|usamos)\\b[^.]{0,80}\\bcookies?\\b",
          "(?:accept|manage|reject|allow|use of) (?:all |our )?cookies|cookies"
              + " (?:akzeptieren|accepter)",
          "cookie[ -]?(?:policy|settings|notice|consent|preferences|richtlinie|einstellungen)",
          "(?:your|about|of) (?:privacy|consent)|privacy (?:policy|settings|notice|preferences)",
          "datenschutz(?:erklärung|einstellungen|hinweis)");
  private static final Pattern LOGIN =
      words(
          "(?:log|sign) ?in (?:to|with|or|here|now|below|using|as|again)\\b",
          "(?:please|you (?:must|need to|have to)) (?:be )?(?:log|sign|register)",
          "(?:forgot(?:ten)?|reset|lost|change|enter) (?:your )?(?:password|username)",
          "create (?:a |an |your )?(?:free |new )?account",
          "(?:have|need) an account\\b",
          "(?:keep me|stay|remain) (?:logged|signed) in",
          "enter your e-?mail",
          "melden sie sich|(?:bitte|jetzt) (?:anmelden|einloggen|registrieren)",
          "passwort vergessen|kein(?:en)? (?:konto|account|zugang)",
          "mot de passe|connectez-vous|identifiez-vous|créer un compte",
          "contraseña|inici(?:a|ar|e) sesión|crear una cuenta",
          "password dimenticata|wachtwoord|esqueceu a senha");
  private static final Pattern PAYWALL =
      words(
          "(?:continue|keep|finish|unlock|access|read(?:ing)?) (?:reading"
              + " )?(?:this|the|our|all|full|more|every) ?(?:full |rest|whole |entire |premium"
              + " )?(?:of )?(?:this |the )?(?:article|stor(?:y|ies)|content|site)",
          "subscri[bp][^.]{0,60}\\b(?:continue|read|access|unlock|view|full|more|article|story|content|month|week|year|today|now|only)\\b",
          "(?:to )?(?:continue|keep) reading",
          "(?:for|to|of) (?:our |paid |paying |registered |premium )?(?:subscribers|members)(?:"
              + " only)?\\b",
          "already (?:a |an )?(?:subscriber|member|subscribed)",
          "(?:free|remaining) (?:articles?|stor(?:y|ies))\\b",
          "unlimited (?:digital )?access|digital subscription|cancel (?:at )?any ?time",
          "(?:diese[rnms]?|ganze[nr]?|vollständige[nr]?)"
              + " (?:artikel|beitrag|text|inhalt)[^.]{0,60}\\b(?:abo|abonn|plus|lesen|premium)",
          "(?:jetzt|bereits) (?:abonnieren|abonnent)|probeabo|weiterlesen mit|nur für abonnent",
          "réservée?s? (?:à nos |aux )abonnés|abonnez-vous|(?:pour|il vous) (?:lire la"
              + " suite|reste)",
          "suscr[ií]b(?:ete|ase|irse)|(?:para|exclusivo) (?:para )?suscriptores|seguir leyendo",
          "(?:per|agli|riservato agli) abbonati|exclusivo para assinantes|assine (?:já|agora)");
  private static final Pattern VIDEO =
      words(
          "\\bvideo (?:player|clip)?\\s?(?:is"
              + " )?(?:un)?(?:available|load|can|could|not|requires|playback)",
          "\\b(?:this|the|our|full|more|live|latest) (?:video|clip|live ?stream)s?\\b",
          "\\b(?:play|watch|loading|load|view|pause|replay|share) (?:the |this |more |full |live"
              + " )?(?:video|clip|stream|live)",
          "support (?:the |html5 |for )*(?:video|audio)|media player|playback",
          "(?:current|remaining) time|\\b\\d?\\d:\\d\\d\\s*/\\s*\\d?\\d:\\d\\d\\b",
          "skip (?:the )?ad\\b|(?:ad|advertisement) (?:will end|ends) in|\\bup next\\b|autoplay",
          "(?:dieses|das) video|video (?:abspielen|wird geladen|ansehen)",
          "(?:la|cette) vidéo|(?:este|el) (?:v[ií]deo)|(?:il|questo) video");
  private static final Pattern SCRIPTS =
      words(
          "(?:enable|turn on|activate|requires?|needs?|without|support|disabled) (?:your"
              + " )?javascript",
          "javascript (?:is |to be |must be |has to be"
              + " )?(?:disabled|required|enabled|needed|deaktiviert)",
          "javascript (?:aktivieren|einschalten)|activer javascript|(?:activar|habilit[ae]r?)"
              + " javascript",
          "^(?:loading|please wait|wird geladen|chargement|cargando)\\W*$");

  private Notices() {}

  private static Pattern words(String... kinds) {
    return Pattern.compile(
        String.join("|", kinds), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * What a text of nothing but notices is about: "login", "paywall", "video only", "cookie notice",
   * "needs scripts"; null if it tells something else.
   */
  static String why(List<Paragraph> text) {
    List<Paragraph> told = text.stream().filter(p -> !p.holder().isHeading()).toList();
    if (isOnly(told, COOKIES, BESIDE)) {
      return "cookie notice";
    }
    if (isOnly(told, SCRIPTS, BESIDE)) {
      return "needs scripts";
    }
    if (isOnly(told, PAYWALL, BESIDE)) {
      return "paywall";
    }
    if (isOnly(told, LOGIN, BESIDE)) {
      return "login";
    }
    return isOnly(told, VIDEO, BESIDE) ? "video only" : null;
  }

  /** Whether most paragraphs of some length have such words, and the others are short. */
  private static boolean isOnly(List<Paragraph> text, Pattern words, int most) {
    int with = 0;
    int all = 0;
    int beside = 0;
    for (Paragraph paragraph : text) {
      boolean has = paragraph.chars() < LONGEST && words.matcher(paragraph.text()).find();
      boolean counts = has || paragraph.chars() >= SHORTEST;
      with += has ? 1 : 0;
      all += counts ? 1 : 0;
      beside += has ? 0 : paragraph.chars();
    }
    return with > MOST * all && beside < most;
  }
}
