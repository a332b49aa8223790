/// Catching a thought from anywhere, and the inbox from which it is filed with one key.
@NullMarked
package app.quarterbook.ui.capture;

import org.jspecify.annotations.NullMarked;
