package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** One entity of the corpus: all its spellings together. */
@Describe("one entity of the corpus, all its spellings together")
public record Entity(
    @Describe("Key: type and canonical name, such as per.vladimir-putin or loc.ukraine.")
        String entityId,
    @Describe("Canonical name: from the built-in or the user's list, else the name as printed.")
        String name,
    @Describe("PER, ORG, LOC or MISC.") String type,
    @Describe("ISO 3166-1 alpha-2 code of a listed country or city. NULL elsewhere.")
        String country,
    @Describe("Number of mentions in the corpus.") long nMentions,
    @Describe("Number of articles with at least one mention.") long nArticles,
    @Describe("Day of the first dated article. NULL if no article is dated.") LocalDate firstDate,
    @Describe("Day of the last dated article. NULL if no article is dated.") LocalDate lastDate) {
  public Entity {
    requireNonNull(entityId, "entityId");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }
}
