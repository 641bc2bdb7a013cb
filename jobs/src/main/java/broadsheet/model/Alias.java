package broadsheet.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** One spelling of an entity. */
@Describe("one spelling of an entity, and by which rule it is one")
public record Alias(
    @Describe("The name as printed, possessive and all.") String alias,
    @Describe("entities.entity_id") String entityId,
    @Describe("How the spelling led to the entity; see the codebook.") String rule,
    @Describe(
            "What the rule rests on: the fuller name, other articles, the list and its source, or"
                + " the user's file.")
        String evidence,
    @Describe("Number of mentions so spelled.") long nMentions,
    @Describe("Day of the first dated article. NULL if no article is dated.") LocalDate firstDate,
    @Describe("Day of the last dated article. NULL if no article is dated.") LocalDate lastDate,
    @Describe(
            "Whether the same spelling also stands for another entity, or stands alone because it"
                + " could be several.")
        boolean isAmbiguous) {
  public Alias {
    requireNonNull(alias, "alias");
    requireNonNull(entityId, "entityId");
    requireNonNull(rule, "rule");
  }
}
