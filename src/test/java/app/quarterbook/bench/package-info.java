/// Measurements: how long a person waits, and how much memory it takes, on a lifetime workbook.
/// They
/// print one table and leave it in `target/bench.md`; nothing fails because a machine is slow.
@NullMarked
package app.quarterbook.bench;

import org.jspecify.annotations.NullMarked;
