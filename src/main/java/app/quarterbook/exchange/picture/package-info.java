/// Pictures in: whatever file or pasted image comes is made a picture of at most 2,048 pixels. No
/// window system is needed for it.
@NullMarked
package app.quarterbook.exchange.picture;

import org.jspecify.annotations.NullMarked;
