/** Web archives: their records and the HTTP responses in them. Knows no dumps and no Spark. */
package broadsheet.warc;
