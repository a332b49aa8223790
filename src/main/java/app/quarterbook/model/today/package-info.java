/// What the consultant should turn to now, gathered from everything the workbook knows.
@NullMarked
package app.quarterbook.model.today;

import org.jspecify.annotations.NullMarked;
