/** Mentions → entities: one id however the name is spelled, and by which rule. */
package broadsheet.resolve;
