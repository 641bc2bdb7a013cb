/** Articles → which of them are copies of one text, over the whole corpus. */
package broadsheet.stories;
