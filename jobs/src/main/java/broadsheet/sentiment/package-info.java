/** How a text speaks of those it names, on plain strings. */
package broadsheet.sentiment;
