/**
 * Records as dumps give them, fields or the reason why there are none, and what keeps their text
 * clean: tolerant decoding, lines, excerpts. Knows neither files nor formats.
 */
package broadsheet.dumps.records;
