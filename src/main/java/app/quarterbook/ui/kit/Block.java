package app.quarterbook.ui.kit;

import java.util.List;

/// One block of a Markdown text as it is shown: a heading, a paragraph, an item of a list. Equal
/// blocks look the same, so that only what changed is shown anew.
///
/// @param depth how far a block is moved in: lists within lists, quotations
/// @param bullet what stands before it; empty for none
/// @param mark of a tick, see {@link app.quarterbook.model.visit.NoteLine}; empty for none
record Block(Kind kind, int depth, String bullet, String mark, List<Span> spans) {
  /// What a block is.
  enum Kind {
    HEADING_1,
    HEADING_2,
    HEADING_3,
    TEXT,
    QUOTATION,
    CODE,
    RULE,
    OPEN_TICK,
    DONE_TICK
  }

  /// Words of one look.
  record Span(String words, List<String> looks) {}
}
