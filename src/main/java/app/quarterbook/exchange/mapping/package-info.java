/// Which column is which field, proposed from headers and values, changed by hand, remembered for
/// files of the same layout.
@NullMarked
package app.quarterbook.exchange.mapping;

import org.jspecify.annotations.NullMarked;
