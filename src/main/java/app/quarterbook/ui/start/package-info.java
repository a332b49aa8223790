/// What is seen before a workbook is open: the choice at the first start, and what to do when a
/// workbook cannot be opened.
@NullMarked
package app.quarterbook.ui.start;

import org.jspecify.annotations.NullMarked;
