package broadsheet.stories;

import java.util.Set;

/**
 * One way to write an agency's name.
 *
 * @param agency its usual short name
 * @param form as it is written, upper and lower case alike to the letter
 * @param where the places where it means the agency and nothing else
 */
record AgencyForm(String agency, String form, Set<WireRule> where) {
  AgencyForm {
    where = Set.copyOf(where);
  }

  boolean mayStandIn(WireRule rule) {
    return where.contains(rule);
  }
}
