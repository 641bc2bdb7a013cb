/** JSON files, whatever their fields: lines of objects, or one document of any shape. */
package broadsheet.dumps.json;
