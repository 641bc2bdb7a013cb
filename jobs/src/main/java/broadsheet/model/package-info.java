/** The rows of the tables: plain records with described columns, no Spark. */
package broadsheet.model;
