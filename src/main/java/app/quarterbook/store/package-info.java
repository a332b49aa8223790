/// The only place that knows SQL: the database with its journal, and one store a feature, model
/// records in and model records out.
///
/// A commit goes through [Database] to the change log, then to the disk, then to the witness; a
/// [Recovery] goes the way back, by the same code, from the newest [Base] that is known to be
/// right. A commit whose disk fails is tried again by whoever asked for it: all saving sets whole
/// rows, so that twice is the same as once.
@NullMarked
package app.quarterbook.store;

import org.jspecify.annotations.NullMarked;
