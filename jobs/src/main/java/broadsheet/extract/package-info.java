/** Articles → sentences and mentions: one pass over each text. */
package broadsheet.extract;
