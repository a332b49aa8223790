/// Agreements on screen: who is under agreement, until when, and the page on which one is written,
/// activated, renewed and ended.
@NullMarked
package app.quarterbook.ui.agreement;

import org.jspecify.annotations.NullMarked;
