/// What keeps a workbook from being read by whoever finds the laptop: what a passphrase must be,
/// the
/// recovery code for the day it is forgotten, how long to wait after a wrong one, and when to lock
/// unasked.
@NullMarked
package app.quarterbook.model.protect;

import org.jspecify.annotations.NullMarked;
