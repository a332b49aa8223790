/// What the consultant talks about: records that check themselves, enums, and the rules and
/// arithmetic of the trade. Nothing here knows a database, a file or a screen.
@NullMarked
package app.quarterbook.model;

import org.jspecify.annotations.NullMarked;
