/// The files of a workbook and how they outlive a crash: the file systems under the database, of
/// which one encrypts and the other forces every commit to the disk, small files written whole or
/// not at all, the key, the witness that tells an old or emptied database from the present one, the
/// folder with its lock, and the slips by which a second start reaches the running one.
///
/// Nothing here knows SQL; H2 is met only as a file system that can be wrapped.
@NullMarked
package app.quarterbook.store.disk;

import org.jspecify.annotations.NullMarked;
