/// Checklists: templates of steps, and copies of them that are worked off for a client. What the
/// steps are about is not known here: sales, visits, audits and playbooks all use the same.
@NullMarked
package app.quarterbook.model.checklist;

import org.jspecify.annotations.NullMarked;
