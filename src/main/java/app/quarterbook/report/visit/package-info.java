/// The report of a visit, as the client gets it.
@NullMarked
package app.quarterbook.report.visit;

import org.jspecify.annotations.NullMarked;
