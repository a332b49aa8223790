/// The backups: what there is, what would change by restoring one, the second folder, and the line
/// that says on Today how old the last good copy there is.
@NullMarked
package app.quarterbook.ui.backup;

import org.jspecify.annotations.NullMarked;
