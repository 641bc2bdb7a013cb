package broadsheet.text;

/**
 * A name of an article and what it stands for there.
 *
 * @param start offset of its first character, in UTF-16 code units
 * @param end offset just after its last character
 * @param sentence index of its sentence
 * @param surface the text from start to end, as printed
 * @param spelling the surface alone, tidied: no title, possessive ending, leading {@code the},
 *     legal mark or line break; never blank
 * @param name the full form of the name in this article, tidied; never blank
 * @param type PER, ORG, LOC or MISC
 * @param rule label of a {@link NamingRule}
 * @param confidence see {@link Annotation.Name#confidence}
 */
public record Naming(
    int start,
    int end,
    int sentence,
    String surface,
    String spelling,
    String name,
    String type,
    String rule,
    Double confidence) {}
