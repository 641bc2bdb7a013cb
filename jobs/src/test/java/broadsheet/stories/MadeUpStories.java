package broadsheet.stories;

import broadsheet.model.Article;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A corpus with planted copies: stories of their own, printed again by other outlets with changes,
 * among articles that only look alike: of one template, with the outlet's boilerplate, or the next
 * update of a running story.
 */
final class MadeUpStories {
  private static final List<String> OUTLETS =
      List.of("The Harbour", "Evening Lamp", "Northern Wire", "Daily Anchor", "City Ledger");
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 3, 1);

  final List<Article> articles = new ArrayList<>();

  /** The story that each article is a copy of. */
  final Map<String, String> stories = new TreeMap<>();

  private final Random random;
  private final MadeUpWords words;

  private MadeUpStories(long seed) {
    random = new Random(seed);
    words = new MadeUpWords(random);
  }

  /** About 1,700 articles. */
  static MadeUpStories make() {
    MadeUpStories made = new MadeUpStories(7);
    for (int i = 0; i < 130; i++) {
      made.story("story" + i);
    }
    for (int i = 0; i < 80; i++) {
      made.templates(i);
    }
    for (int i = 0; i < 20; i++) {
      made.updates("live" + i);
    }
    return made;
  }

  /** An original and its copies of all kinds. */
  private void story(String story) {
    List<String> body = words.paragraphs(5 + random.nextInt(8));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(200));
    add(story, day, 0, words.headline(), join(body));
    add(story, day, 1, words.headline(), join(words.edited(body, 0.02)));
    add(story, day.plusDays(1), 2, words.headline(), join(shortened(body, 0.6)));
    add(story, day.plusDays(1), 3, words.headline(), join(shortened(body, 0.4)));
    String dateline = words.place().toUpperCase(java.util.Locale.ROOT) + ", (Wire) - ";
    add(story, day.plusDays(2), 4, words.headline(), dateline + join(body));
    List<String> longer = new ArrayList<>(body);
    longer.add(1 + random.nextInt(body.size()), words.paragraph());
    add(story, day.plusDays(3), random.nextInt(5), words.headline(), join(longer));
    add(story, null, random.nextInt(5), words.headline(), join(body).replace("or", "our"));
  }

  private static List<String> shortened(List<String> body, double share) {
    return body.subList(0, (int) Math.ceil(share * body.size()));
  }

  /** A notice of each kind: the same words for other matters, a few days after the last. */
  private void templates(int i) {
    LocalDate day = FIRST_DAY.plusDays(2L * i);
    List<String> notices = words.notices();
    for (int kind = 0; kind < notices.size(); kind++) {
      add("notice" + i + "-" + kind, day, kind % 5, "Notice of the day", notices.get(kind));
    }
  }

  /** Six updates of a running story: each new at the top, with the same background below. */
  private void updates(String story) {
    String background = join(words.paragraphs(3));
    LocalDate day = FIRST_DAY.plusDays(random.nextInt(200));
    for (int i = 0; i < 6; i++) {
      String text = join(words.paragraphs(3)) + "\n\n" + background;
      add(story + "-" + i, day.plusDays(i / 3), 1, "Latest updates", text);
    }
  }

  private static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  private void add(String story, LocalDate day, int outlet, String title, String body) {
    String name = OUTLETS.get(outlet);
    String signOff =
        "\n\nRead more on the site of "
            + name
            + ". Sign up for our letter and never miss what matters in the morning, at noon and at"
            + " night. All rights reserved by "
            + name
            + " and its writers, who wish to hear from you.";
    String id = "%020x".formatted((0x9e3779b97f4a7c15L * (articles.size() + 1)) >>> 1);
    Instant at = day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    articles.add(article(id, name, title, at, title + "\n\n" + body + signOff));
    stories.put(id, story);
  }

  /** An article of which only that is known. */
  static Article article(String id, String outlet, String title, Instant at, String text) {
    return new Article(
        id,
        null,
        null,
        outlet,
        null,
        title,
        List.of(),
        null,
        at,
        at == null ? null : at.atZone(ZoneOffset.UTC).toLocalDate(),
        at == null ? "unknown" : "day",
        null,
        null,
        "en",
        0.9,
        text,
        text.length(),
        null,
        List.of(),
        "test.jsonl",
        1,
        "jsonl");
  }
}
