/// What a search over the whole workbook comes back with.
@NullMarked
package app.quarterbook.model.find;

import org.jspecify.annotations.NullMarked;
