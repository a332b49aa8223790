/// What a backup is as a file: one zip, its manifest, the folder it lies in, and which of them are
/// kept. Knows files and arithmetic alone; what is inside the database is the business of `store`,
/// which writes a manifest only after it has opened the copy and read every row of it.
@NullMarked
package app.quarterbook.store.backup;

import org.jspecify.annotations.NullMarked;
