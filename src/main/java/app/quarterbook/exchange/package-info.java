/// Files in and out. A file is read into one kind of table (`read`), its values are understood
/// whatever their spelling (`spelling`), its columns are mapped to fields (`mapping`), a dry run
/// says
/// row by row what would come in (`intake`), and lists are written as sheets (`write`). All of it
/// is
/// pure: files and model in, model and files out; the store saves what the intake proposes.
@NullMarked
package app.quarterbook.exchange;

import org.jspecify.annotations.NullMarked;
