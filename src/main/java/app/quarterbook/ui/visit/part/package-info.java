/// What hangs on a visit line by line, written wholly by keyboard: parts with their serial numbers,
/// and what was left open.
@NullMarked
package app.quarterbook.ui.visit.part;

import org.jspecify.annotations.NullMarked;
