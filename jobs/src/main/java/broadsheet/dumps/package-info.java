/**
 * What the stages ask of dumps: what a file is ({@link broadsheet.dumps.Detection}), its records
 * one after the other ({@link broadsheet.dumps.DumpReader}), and which formats there are.
 */
package broadsheet.dumps;
