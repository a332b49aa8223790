/// The rate card: prices that hold from a day on, the benefits of an agreement, and the card as a
/// page to hand over.
@NullMarked
package app.quarterbook.ui.rate;

import org.jspecify.annotations.NullMarked;
