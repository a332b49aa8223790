/// The sheet with the recovery code, to be printed and kept apart from the computer.
@NullMarked
package app.quarterbook.report.protect;

import org.jspecify.annotations.NullMarked;
