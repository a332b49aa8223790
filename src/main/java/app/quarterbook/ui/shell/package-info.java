/// The window: sidebar, top bar, palette, help, and the way between the screens. The only package
/// that sees every feature; {@link app.quarterbook.ui.shell.Places} is where a feature is plugged
/// in.
@NullMarked
package app.quarterbook.ui.shell;

import org.jspecify.annotations.NullMarked;
