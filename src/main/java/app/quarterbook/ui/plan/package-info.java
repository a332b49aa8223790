/// The project plan on the screen: the board of three buckets for one client and over all clients,
/// the pane that edits one item, what was done and dropped, the budget, and the turn of the
/// quarter.
///
/// The board changes its own lists at once and the workbook after it, so that keys pressed quickly
/// one after the other each see the order the one before has made; see {@link
/// app.quarterbook.ui.plan.BoardViewModel}.
@NullMarked
package app.quarterbook.ui.plan;

import org.jspecify.annotations.NullMarked;
