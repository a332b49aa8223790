/// The texts that come with the program and that a consultant may write in their own words: the
/// templates of notes, and phrases.
@NullMarked
package app.quarterbook.model.wording;

import org.jspecify.annotations.NullMarked;
