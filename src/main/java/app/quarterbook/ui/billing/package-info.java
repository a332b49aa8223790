/// What clients pay for the consultant's time: visits to bill month by month, and the prepaid
/// blocks of each client with what went in and out of them.
@NullMarked
package app.quarterbook.ui.billing;

import org.jspecify.annotations.NullMarked;
