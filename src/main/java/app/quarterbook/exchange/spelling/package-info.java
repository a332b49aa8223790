/// The spellings people use for dates, times, durations and numbers, decided for a whole column by
/// all its values.
@NullMarked
package app.quarterbook.exchange.spelling;

import org.jspecify.annotations.NullMarked;
