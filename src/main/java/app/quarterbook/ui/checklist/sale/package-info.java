/// The cover page of a sold agreement, beside the list of what is to be done after the sale.
@NullMarked
package app.quarterbook.ui.checklist.sale;

import org.jspecify.annotations.NullMarked;
