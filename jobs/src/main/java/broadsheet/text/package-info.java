/** Language processing on plain strings: no Spark, no files but its own resources. */
package broadsheet.text;
