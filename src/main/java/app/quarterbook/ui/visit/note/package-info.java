/// The notes of a visit: the editor, the preview, ticks that become plan items, templates, phrases
/// and pictures.
@NullMarked
package app.quarterbook.ui.visit.note;

import org.jspecify.annotations.NullMarked;
