/// Checklists on paper: the cover page of a sale and the list of what is to be done.
@NullMarked
package app.quarterbook.report.checklist;

import org.jspecify.annotations.NullMarked;
