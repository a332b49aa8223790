/// What is offered: the templates of the tiers, and what they make of a client's counts by the
/// rate card.
@NullMarked
package app.quarterbook.model.offer;

import org.jspecify.annotations.NullMarked;
