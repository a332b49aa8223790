/// A lifetime of work in one workbook: what twenty years leave behind, invented from a seed. Tests
/// use a small share of it, measurements all of it or ten times as much.
@NullMarked
package app.quarterbook.lifetime;

import org.jspecify.annotations.NullMarked;
