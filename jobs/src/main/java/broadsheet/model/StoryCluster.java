package broadsheet.model;

import static java.util.Objects.requireNonNull;

/** One article's place among its copies. */
@Describe("one article's place among the copies of its text; every article has a row")
public record StoryCluster(
    @Describe("articles.article_id") String articleId,
    @Describe(
            "Key of the distinct text: article_id of the cluster's first article, the earliest by"
                + " publication time; undated ones come last, then the smaller id.")
        String clusterId,
    @Describe("Number of articles of the cluster, 1 if there is no copy.") int clusterSize,
    @Describe("Number of distinct outlets of the cluster; unknown outlets do not count.")
        int nOutlets,
    @Describe("Whether it is a copy: any article of the cluster but the first.")
        boolean isDuplicate,
    @Describe(
            "How it came into its cluster: exact, near or contained; see the codebook. NULL for"
                + " the first of a cluster.")
        String rule,
    @Describe("The article it was matched with. NULL for the first of a cluster.")
        String matchedArticleId,
    @Describe(
            "Jaccard similarity of the two texts' shingles, 0 to 1. NULL for the first of a"
                + " cluster.")
        Double similarity,
    @Describe(
            "Share of the shorter text's shingles that the longer one has, 0 to 1. NULL for the"
                + " first of a cluster.")
        Double containment,
    @Describe(
            "News agency the text is from, by its own credit, else by that of another article of"
                + " the cluster. NULL if none is named.")
        String wireAgency,
    @Describe(
            "Where the agency is named: dateline, byline, sign_off, credit, author or outlet; copy"
                + " if only another article of the cluster names it. NULL with wire_agency.")
        String wireRule,
    @Describe("The words that name the agency. NULL with wire_agency.") String wireEvidence,
    @Describe(
            "Offset of the first character of wire_evidence in articles.text. NULL if it does"
                + " not stand there.")
        Integer wireStart,
    @Describe("Offset just after its last character. NULL with wire_start.") Integer wireEnd) {
  public StoryCluster {
    requireNonNull(articleId, "articleId");
    requireNonNull(clusterId, "clusterId");
  }
}
