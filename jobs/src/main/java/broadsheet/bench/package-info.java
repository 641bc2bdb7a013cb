/** Speed of the name finder beside the reference implementations, in one process. */
package broadsheet.bench;
