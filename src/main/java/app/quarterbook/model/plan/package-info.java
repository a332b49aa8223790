/// The project plan that every client has: items in three buckets, and the turn of the quarter.
@NullMarked
package app.quarterbook.model.plan;

import org.jspecify.annotations.NullMarked;
