/// The parts every screen is made of: the one background thread, places and the way between them,
/// actions with their keys, drafts and forms, lists, the look. It knows no feature and no store.
///
/// A draft and its fields, {@link app.quarterbook.ui.kit.Autosaves} and {@link
/// app.quarterbook.ui.kit.Background} hold no scene nodes, so view models may use them; {@link
/// app.quarterbook.ui.kit.Form} and {@link app.quarterbook.ui.kit.ListTable} put them on the
/// screen.
@NullMarked
package app.quarterbook.ui.kit;

import org.jspecify.annotations.NullMarked;
