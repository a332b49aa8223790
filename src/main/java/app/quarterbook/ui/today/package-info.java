/// The screen that answers "what now?".
@NullMarked
package app.quarterbook.ui.today;

import org.jspecify.annotations.NullMarked;
