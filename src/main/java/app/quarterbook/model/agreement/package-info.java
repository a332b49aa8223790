/// Service agreements, their term, and the clock that leads to their renewal.
@NullMarked
package app.quarterbook.model.agreement;

import org.jspecify.annotations.NullMarked;
