/** What Spark lacks for Java: encoders for records, queries in files. Knows no news. */
package broadsheet.spark;
