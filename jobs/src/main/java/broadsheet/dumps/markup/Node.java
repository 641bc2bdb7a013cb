package broadsheet.dumps.markup;

/** What stands within an element: characters, or an element. */
public sealed interface Node permits Element, Text {}
