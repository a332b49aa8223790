/// What is shown of a client at a glance, gathered from all the packages of the model.
@NullMarked
package app.quarterbook.model.overview;

import org.jspecify.annotations.NullMarked;
