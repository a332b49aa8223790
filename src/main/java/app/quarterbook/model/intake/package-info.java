/// What an import takes in: the workbook as it stands, what is to be saved, and the marks by which
/// a
/// row of a file is known again. The store reads and writes these; the rules are the exchange's.
@NullMarked
package app.quarterbook.model.intake;

import org.jspecify.annotations.NullMarked;
