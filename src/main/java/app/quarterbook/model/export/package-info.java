/// What an export hands out: the whole workbook as its lists. The store reads it; how it is written
/// is the exchange's.
@NullMarked
package app.quarterbook.model.export;

import org.jspecify.annotations.NullMarked;
