/// Finds anything in the workbook at each keystroke: an index in memory that is built from the
/// store when the program starts and follows every commit. Nothing of it is ever written to disk.
@NullMarked
package app.quarterbook.search;

import org.jspecify.annotations.NullMarked;
