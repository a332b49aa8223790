/// The list of clients and the page of one client: who they are, how far the relationship has come,
/// their people, places and what is coming up. The pages of other features are handed in as tabs.
@NullMarked
package app.quarterbook.ui.client;

import org.jspecify.annotations.NullMarked;
