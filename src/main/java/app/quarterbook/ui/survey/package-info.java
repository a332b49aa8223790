/// Surveys on screen: who is to be asked when, the page on which one is prepared, sent and
/// answered,
/// and what the answers add up to.
@NullMarked
package app.quarterbook.ui.survey;

import org.jspecify.annotations.NullMarked;
