package app.quarterbook.store.log;

/// What one commit changed.
///
/// @param sequence the number of that commit
/// @param bytes what it says, up to whoever wrote it
public record LogRecord(long sequence, byte[] bytes) {}
