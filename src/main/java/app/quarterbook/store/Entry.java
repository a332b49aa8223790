package app.quarterbook.store;

import app.quarterbook.store.log.LogRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the change log says of one commit: enough to make it again on the state before it, and to
/// tell whether the same came out.
///
/// @param sequence the commit's number
/// @param at when it was made
/// @param state what the tables held after it, see {@link Vault#state}
/// @param changes row by row, in the order in which the journal has them
/// @param contents bytes that were kept, by name
record Entry(
    Act act,
    long sequence,
    Instant at,
    byte[] state,
    List<Change> changes,
    Map<String, byte[]> contents) {

  LogRecord record() {
    return new LogRecord(sequence, new EntryWriter().bytes(this));
  }
}
