/** From a fetched web page to the news article in it, or the reason why there is none. */
package broadsheet.pages;
