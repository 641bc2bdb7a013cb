/** Pages of the web, alone or in web archives, as records. */
package broadsheet.dumps.web;
