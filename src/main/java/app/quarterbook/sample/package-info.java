/// An invented year of a consultant's work, to look around in and to test with.
@NullMarked
package app.quarterbook.sample;

import org.jspecify.annotations.NullMarked;
