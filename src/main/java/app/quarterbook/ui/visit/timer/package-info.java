/// The one timer: its state and verbs, its mark in the window's head, and its buttons on the page
/// of a visit.
@NullMarked
package app.quarterbook.ui.visit.timer;

import org.jspecify.annotations.NullMarked;
