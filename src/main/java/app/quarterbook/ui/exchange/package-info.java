/// Bringing files in, with everything shown before anything is changed, and writing lists out.
@NullMarked
package app.quarterbook.ui.exchange;

import org.jspecify.annotations.NullMarked;
