/** Reads another module's tables. */
@NullMarked
package prying;
