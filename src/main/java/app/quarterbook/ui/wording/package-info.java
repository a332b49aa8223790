/// The screen of the texts that may be rewritten: templates of notes, and phrases.
@NullMarked
package app.quarterbook.ui.wording;

import org.jspecify.annotations.NullMarked;
