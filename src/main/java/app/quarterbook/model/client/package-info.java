/// Clients and prospects, the people and sites there, outside experts, and how a client moves from
/// first call to agreement.
@NullMarked
package app.quarterbook.model.client;

import org.jspecify.annotations.NullMarked;
