/// Checklists on screen: the lists that are worked off, one of them step by step, and the editor of
/// the templates they are copied from. What a list belongs to stands in packages below.
@NullMarked
package app.quarterbook.ui.checklist;

import org.jspecify.annotations.NullMarked;
