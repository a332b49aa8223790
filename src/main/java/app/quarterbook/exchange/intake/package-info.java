/// The dry run: compares the rows of a file with the workbook and says for each what would come in,
/// and why not.
@NullMarked
package app.quarterbook.exchange.intake;

import org.jspecify.annotations.NullMarked;
