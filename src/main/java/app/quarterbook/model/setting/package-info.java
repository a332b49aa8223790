/// The figures a consultant may set for the whole workbook. It looks at the other model packages,
/// which keep the small records their rules need; none of them looks back here.
@NullMarked
package app.quarterbook.model.setting;

import org.jspecify.annotations.NullMarked;
