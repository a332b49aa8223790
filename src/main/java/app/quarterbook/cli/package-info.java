/// The command line: for scripts, and for a person at a terminal. It needs no display. Exit codes:
/// 0
/// done, 1 a problem in the input or the workbook, 2 wrong use.
@NullMarked
package app.quarterbook.cli;

import org.jspecify.annotations.NullMarked;
