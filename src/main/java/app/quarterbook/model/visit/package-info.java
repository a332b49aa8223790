/// Contacts with a client: visits, calls and drop-bys, with times, notes and the next step.
@NullMarked
package app.quarterbook.model.visit;

import org.jspecify.annotations.NullMarked;
