package broadsheet.model;

import static java.util.Objects.requireNonNull;

/** One distinct name, and of what other name of the corpus it is a form. */
@Describe(
    "one distinct name, and the better attested name that the corpus shows it to be a form of;"
        + " before the user's file")
public record Name(
    @Describe("mentions.name") String name,
    @Describe("mentions.tagged_type") String taggedType,
    @Describe("Number of mentions that articles use it for.") long nMentions,
    @Describe("Number of articles that use it.") long nArticles,
    @Describe("The name that it is a form of. NULL if of none, or if it could be several.")
        String formOf,
    @Describe("PER, ORG, LOC or MISC: the type of form_of.") String formOfType,
    @Describe(
            "How it was found to be a form; ambiguous if it could be one of several. NULL if"
                + " neither. See the codebook.")
        String rule,
    @Describe("What the rule rests on.") String evidence) {
  public Name {
    requireNonNull(name, "name");
    requireNonNull(taggedType, "taggedType");
  }
}
