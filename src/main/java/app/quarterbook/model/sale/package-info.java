/// What follows the handshake: how a sold agreement is paid, its cover page, and which checklists
/// its beginning and its end bring.
@NullMarked
package app.quarterbook.model.sale;

import org.jspecify.annotations.NullMarked;
