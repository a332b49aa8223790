/// The rate card on one page, and the rules behind prices in words.
@NullMarked
package app.quarterbook.report.rate;

import org.jspecify.annotations.NullMarked;
