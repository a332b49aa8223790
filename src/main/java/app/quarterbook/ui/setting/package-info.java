/// The screen of the figures a consultant may set, and of the look of the window.
@NullMarked
package app.quarterbook.ui.setting;

import org.jspecify.annotations.NullMarked;
