/// Quarterbook: the way in and the composition root.
@NullMarked
package app.quarterbook;

import org.jspecify.annotations.NullMarked;
