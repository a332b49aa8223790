/// The only place that knows SQL: the database with its journal, and one store a feature, model
/// records in and model records out.
@NullMarked
package app.quarterbook.store;

import org.jspecify.annotations.NullMarked;
