/// Words that were kept in a hurry and wait to be filed to a client, a visit or the plan.
@NullMarked
package app.quarterbook.model.capture;

import org.jspecify.annotations.NullMarked;
