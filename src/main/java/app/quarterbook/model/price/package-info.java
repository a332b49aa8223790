/// What can be charged: the lines of the rate card. Which price holds when is for `model.rate`.
@NullMarked
package app.quarterbook.model.price;

import org.jspecify.annotations.NullMarked;
