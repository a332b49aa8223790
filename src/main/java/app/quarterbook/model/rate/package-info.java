/// What is charged for the time and the way of a visit: rules for work and travel, and the
/// reckoning that tells its steps. Rates in money, blocks and included hours come after it and take
/// its minutes as they are.
@NullMarked
package app.quarterbook.model.rate;

import org.jspecify.annotations.NullMarked;
