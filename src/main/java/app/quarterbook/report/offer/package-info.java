/// An offer: the three tiers for one client's counts, side by side.
@NullMarked
package app.quarterbook.report.offer;

import org.jspecify.annotations.NullMarked;
