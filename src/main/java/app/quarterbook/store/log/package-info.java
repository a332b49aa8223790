/// The change log beside the database: what was changed, written down and forced to the disk before
/// the database commits it, so that the loss of the database file loses nothing acknowledged.
///
/// A log is a chain of segments, one file each, that follow each other commit by commit. What a
/// record says is not known here: it is bytes, encrypted and numbered by the commit that it leads
/// to. A record that was taken off is written again under the same number, so a nonce is random and
/// not the number; a key of its own for every segment keeps that safe.
@NullMarked
package app.quarterbook.store.log;

import org.jspecify.annotations.NullMarked;
