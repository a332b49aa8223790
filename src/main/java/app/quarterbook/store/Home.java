package app.quarterbook.store;

import app.quarterbook.store.disk.FolderLock;
import app.quarterbook.store.disk.Mailbox;
import app.quarterbook.store.disk.Witness;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/// Where an open workbook lives, and what has to be done there besides the database itself.
sealed interface Home {
  /// After each commit.
  void remember(Vault vault);

  void leave();

  /// After a verified backup of what the workbook held at that commit.
  void backedUp(long sequence);

  /// Where slips wait for this workbook; empty where none can.
  Optional<Mailbox> mailbox();

  /// Nowhere: gone when it is closed.
  record InMemory() implements Home {
    @Override
    public void remember(Vault vault) {}

    @Override
    public void leave() {}

    @Override
    public void backedUp(long sequence) {}

    @Override
    public Optional<Mailbox> mailbox() {
      return Optional.empty();
    }
  }

  /// A folder that this program alone may touch while it holds the lock.
  record OnDisk(FolderLock lock, Witness witness, Mailbox slips) implements Home {
    private static final Logger LOG = System.getLogger(OnDisk.class.getName());

    /// A witness that cannot be written lags behind, which is harmless: the commit stands.
    @Override
    public void remember(Vault vault) {
      try {
        witness.write(vault.state());
      } catch (IOException e) {
        LOG.log(Level.WARNING, "the witness was not written", e);
      }
    }

    @Override
    public void leave() {
      try (lock) {
        witness.close();
      } catch (IOException e) {
        LOG.log(Level.WARNING, "the folder was not left cleanly", e);
      }
    }

    /// Nothing that lies here depends on it.
    @Override
    public void backedUp(long sequence) {}

    @Override
    public Optional<Mailbox> mailbox() {
      return Optional.of(slips);
    }
  }
}
