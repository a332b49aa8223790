/// A visit as the client gets it: the report as a PDF, the sheet on which it is signed, and what is
/// added afterwards.
@NullMarked
package app.quarterbook.ui.visit.sign;

import org.jspecify.annotations.NullMarked;
