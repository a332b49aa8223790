/// The log of visits and the page on which one is written.
@NullMarked
package app.quarterbook.ui.visit;

import org.jspecify.annotations.NullMarked;
