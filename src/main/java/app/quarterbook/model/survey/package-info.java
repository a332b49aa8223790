/// Satisfaction surveys: when one is due, what is asked, what was answered.
@NullMarked
package app.quarterbook.model.survey;

import org.jspecify.annotations.NullMarked;
