/// How often each fault is tried, and the table of what came of it.
@NullMarked
package app.quarterbook.fault;

import org.jspecify.annotations.NullMarked;
