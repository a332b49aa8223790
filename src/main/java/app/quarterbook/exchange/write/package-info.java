/// Writes lists as CSV and XLSX, in which no cell runs as a formula, and people as vCards.
@NullMarked
package app.quarterbook.exchange.write;

import org.jspecify.annotations.NullMarked;
