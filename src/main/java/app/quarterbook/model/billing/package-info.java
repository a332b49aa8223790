/// What a visit costs whom (DOMAIN 4 and 6): charged minutes are covered by the hours an agreement
/// includes, then by prepaid blocks, and the rest is billed at the rate of its day. A client's
/// account is reckoned as a whole from its visits each time, so that the order in which they were
/// written down or corrected makes no difference; only what was billed stands as it was.
@NullMarked
package app.quarterbook.model.billing;

import org.jspecify.annotations.NullMarked;
