/// Files that a person asked for, such as exports and documents: whole or not there at all. What
/// the
/// workbook itself keeps is written by `store.disk`, for the owner alone.
@NullMarked
package app.quarterbook.file;

import org.jspecify.annotations.NullMarked;
