/// Documents for clients: a model goes in, a template from `templates/report` makes a page of HTML
/// of it, and the page becomes a PDF. A page is complete in itself: it carries its style, its
/// paper,
/// its language and its date, and names pictures by the digest of their content. So the same page
/// gives the same PDF, byte for byte, and a page that was kept can be made into a PDF at any time.
/// Nothing outside the program and the workbook is ever read for it.
@NullMarked
package app.quarterbook.report;

import org.jspecify.annotations.NullMarked;
