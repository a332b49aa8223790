package app.quarterbook.store;

import app.quarterbook.model.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// The newest step of the journal: the next one is numbered after it, or joins it.
///
/// @param merge whose edits may still join it; empty where none may
/// @param at when it was last changed
/// @param changes what it did, in their order; empty where nothing may join it
record JournalTail(long seq, String merge, Instant at, List<Change> changes) {
  /// Edits of one text that follow each other more quickly than this become one step.
  static final Duration RAPID = Duration.ofSeconds(10);

  /// Of a journal without a step.
  static final JournalTail NONE = new JournalTail(0, "", Instant.EPOCH, List.of());

  /// A step as it was just written. One that nothing may join is kept without its changes: an
  /// import makes very many.
  static JournalTail of(long seq, Label label, Instant at, Collection<Change> changes) {
    var kept = label.merge().isEmpty() ? List.<Change>of() : List.copyOf(changes);
    return new JournalTail(seq, label.merge(), at, kept);
  }

  /// Whether a change joins it that was begun at that time.
  boolean takes(Label label, Instant begun) {
    return !merge.isEmpty()
        && merge.equals(label.merge())
        && Duration.between(at, begun).abs().compareTo(RAPID) < 0;
  }
}
