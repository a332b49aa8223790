/// Reads CSV, XLSX and vCard files, which may be broken or hostile, into tables within fixed
/// bounds.
@NullMarked
package app.quarterbook.exchange.read;

import org.jspecify.annotations.NullMarked;
