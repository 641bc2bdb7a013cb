package broadsheet.pages;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What class, id and role of an element say of its content.
 *
 * @param isBody it is said to be the text of the article
 * @param isGood it is said to hold an article, text or content
 * @param isBad it is said to be beside the article
 * @param isOutside it is beside the article, whatever else it is said to be
 * @param isComments it is said to hold the comments of readers
 * @param isShare it is said to be a bar of buttons
 * @param isCaption it is said to describe or credit a picture
 * @param isLead it is said to be the standfirst
 */
record Marks(
    boolean isBody,
    boolean isGood,
    boolean isBad,
    boolean isOutside,
    boolean isComments,
    boolean isShare,
    boolean isCaption,
    boolean isLead) {
  static final Marks NONE = new Marks(false, false, false, false, false, false, false, false);

  private static final int LONGEST = 300;
  private static final String START = "(?<![a-z])(?:";
  private static final String END = ")(?![a-z])";

  /** Classes that blog software gives: categories and the like, which say nothing of the place. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?<!\\S)(?:(?:category|cat|tag|post_tag|topic|format|status|author|series|region|has|is|js|col|no)-\\S+"
              + "|elementor-(?:widget|element|column|section)(?:-(?:container|wrap|populated|text-editor))?(?!\\S)|fl-(?:row|col|module|builder)\\S*|vc_\\S+|wpb_\\S+)");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:article|artikel|entry|post|story|blog|news|body|beitrag|noticia|nota|single)s?[\\s_-]{0,2}(?:content|body|text|texte|copy|inhalt|corps|cuerpo)(?![a-z])"
              + "|(?<![a-z])(?:text|content|copy)[\\s_-]?body"
              + "|field--?name-(?:field-)?body|storytext|bodycopy|bodytext|fulltext|paywall-?(?:article|content)|articlebody");
  private static final Pattern GOOD =
      Pattern.compile(
          "article|artikel|body|content|entry|hentry|h-entry|main|page|post|text|blog|story|inhalt"
              + "|beitrag|column|shadow|contenido|corps|cuerpo|texte|noticia");
  private static final Pattern BAD =
      Pattern.compile(
          START
              + "ads?|adv|advert|ad-?break|advertising|adsense|dfp|banner|extra|footer|foot|fuss|fuß|header|head"
              + "|hidden|legends?|masthead|media|menu|meta|nav|navi|navbar|pager|popup|promo|rss|shop|sidebar"
              + "|side|social|socials|sponsor|sponsored|tags?|tools?|toolbar|widget|teaser|teasers|infobox|info-box|factbox|fact-box|linkbox|marginalie|marginal|contact|kontakt|contacts"
              + END
              + "|banner|combx|community|cover-wrap|gdpr|agegate|skyscraper|supplemental|navigation|shopping"
              + "|outbrain|shoutbox|tool(?:bar|box)|sponsor|navbar|topnav|footer|menu|pagination|popup|widget"
              + "|yom-remote|ai2html|promo");
  private static final Pattern OUTSIDE =
      Pattern.compile(
          START
              + "related|relateds|verwandt|verwandte|similar|more-?(?:articles|stories|news|posts|on)|mehr-?zum-?thema"
              + "|see-?also|also-?read|read-?also|recommend(?:ed|ation|ations|er)?|most-?(?:read|popular|viewed)|popular|trending"
              + "|newsletter|breadcrumbs?|bread|cookies?|consent|sidebar|side-?bar|rightbar|leftbar"
              + "|author-?(?:bio|box|info|card|profile|desc|description)|about-?(?:the-?)?author|post-?(?:nav|navigation|tags|footer|meta)"
              + "|entry-?(?:footer|meta|utility)|article-?(?:footer|tags|meta|tools|actions)|tag-?(?:list|cloud|links)|tags"
              + "|print-?only|noprint|no-?print|screen-?reader(?:-?text)?|sr-?only|visually-?hidden|signup|sign-?up|subscribe"
              + "|login|paging|nextprev|jump-?links|toc|skip-?link|byline|dateline|copyright|licen[sc]e|print-?button"
              + "|ad-?(?:slot|unit|container|wrapper|box|label|placeholder)|advertisement|werbung|anzeige|publicidad|publicite"
              + END
              + "|relatedpost|related[-_]?(?:article|content|stor|link|post|news|item|topic)|jp-relatedposts|outbrain|taboola|saboxplugin"
              + "|breadcrumb|newsletter|cookie-?(?:banner|notice|consent|bar|law|layer)|yarpp|disclaimer-?box"
              + "|subscription-|social-?(?:share|media|links|icons|bar|buttons)");
  private static final Pattern COMMENTS =
      Pattern.compile(
          START
              + "comments?|commentlist|comment-?(?:list|section|form|area|respond|box|wrap|wrapper|container|thread|body|content)s?"
              + "|respond|kommentare?|commentaires?|comentarios?|replies|reply|reader-?comments|pingbacks?|trackbacks?"
              + END
              + "|disqus|fb-comments|livefyre|commentlist|comments-?(?:area|list|section|wrap|block|form)|kommentar");
  private static final Pattern SHARE =
      Pattern.compile(
          START
              + "share|shares|sharing|sharedaddy|shariff|addthis|addtoany|sharethis|share-?(?:bar|buttons?|links|tools|this)"
              + "|social-?(?:share|sharing|bar|buttons?|icons|links)|a2a-?kit|heateor"
              + END
              + "|sharedaddy|sharethis|addtoany|shariff|jp-sharing|sharebar|sharebutton|sharing");
  private static final Pattern CAPTION =
      Pattern.compile(
          "caption|image-?subtitle|img-?inline|bildunterschrift|bildunterzeile|bildtext|bildnachweis|bildquelle|figure-?(?:text|desc)|(?:photo|image|img|picture|media|foto|bild)[\\w-]{0,12}(?:credit|legend|copyright|source|desc)"
              + "|"
              + START
              + "credits?|legende|légende|pie-?(?:de-?)?foto|epigrafe|bu"
              + END);
  private static final Pattern LEAD =
      Pattern.compile(
          START
              + "lead|lede|leadin|lead-?in|lead-?text|intro|introduction|introtext|standfirst|vorspann|subline|subtitle|sub-?title|sub-?head(?:line|ing)?|deck?|summary|excerpt|abstract"
              + "|bajada|chapo|chapeau|ingress|anlauf|perex|preamble|sommario|occhiello|entradilla|copete|sumario|description|teaser|teaser-?text|einleitung|untertitel|strapline|kicker-?text|hook|hero"
              + END
              + "|introtext|subheadline|vorspann|standfirst|perex");
  private static final Set<String> ROLES =
      Set.of(
          "menu",
          "menubar",
          "complementary",
          "navigation",
          "alert",
          "alertdialog",
          "dialog",
          "contentinfo",
          "search",
          "tablist",
          "toolbar",
          "doc-pagelist",
          "doc-toc");

  /** What class and id of an element say. */
  static Marks of(String classAndId) {
    String start = classAndId.length() > LONGEST ? classAndId.substring(0, LONGEST) : classAndId;
    String said = SAYS_NOTHING.matcher(words(start)).replaceAll(" ");
    return new Marks(
        BODY.matcher(said).find(),
        GOOD.matcher(said).find(),
        BAD.matcher(said).find(),
        OUTSIDE.matcher(said).find(),
        COMMENTS.matcher(said).find(),
        SHARE.matcher(said).find(),
        CAPTION.matcher(said).find(),
        LEAD.matcher(said).find());
  }

  /** In lower case, with a hyphen where small letters meet capital ones. */
  private static String words(String said) {
    StringBuilder words = new StringBuilder(said.length() + 8);
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      if (i > 0 && Character.isUpperCase(c) && Character.isLowerCase(said.charAt(i - 1))) {
        words.append('-');
      }
      words.append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether the role of an element is one of those that are no text. */
  static boolean hasRoleBeside(Element element) {
    return ROLES.contains(element.attr("role"));
  }

  /** Whether the element itself says that it is the text. */
  static boolean isArticleBody(Element element) {
    return element.attr("itemprop").contains("articleBody")
        || element.attr("property").contains("articleBody");
  }

  /** Points for a candidate: 25 for good words, as many off for bad ones. */
  int weight() {
    return (isGood ? 25 : 0) - (isBad || isOutside || isComments || isShare ? 25 : 0);
  }
}
