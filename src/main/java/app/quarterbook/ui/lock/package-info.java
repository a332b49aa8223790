/// What keeps strangers out: the lock screen, and the screen on which passphrase, recovery code and
/// key file are set, changed and taken away.
///
/// Every wrong secret gets one and the same sentence, whatever was wrong about it. That a recovery
/// code holds a typo is told before it is tried: the code's own check letters say so, not the
/// workbook.
@NullMarked
package app.quarterbook.ui.lock;

import org.jspecify.annotations.NullMarked;
