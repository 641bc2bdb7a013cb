/** Whose words: quotations, indirect speech and their speakers, on plain strings. */
package broadsheet.voice;
