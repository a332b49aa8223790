package app.quarterbook.store;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Witness;
import app.quarterbook.store.log.ChangeLog;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;

/// A workbook that is ready to be written to.
///
/// @param log null where none leads to the present state: a new one begins with the next commit,
///     and only a backup makes up for what it lacks
record Opened(
    Connection connection,
    Vault vault,
    DataKey key,
    Witness witness,
    @Nullable ChangeLog log,
    Mailbox slips) {}
