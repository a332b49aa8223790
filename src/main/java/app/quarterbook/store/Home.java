package app.quarterbook.store;

import app.quarterbook.store.disk.Mailbox;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// Where an open workbook lives, and what has to be done there besides the database itself.
sealed interface Home permits Home.InMemory, HomeFolder {
  /// Writes down what is about to be committed.
  ///
  /// @throws IOException if that is not on the disk: the commit must not be made then
  void ahead(Entry entry) throws IOException;

  /// What was written down last was not committed.
  void takeBack();

  /// After each commit.
  void remember(Vault vault);

  /// A verified backup of this commit exists.
  void backedUp(long sequence, Vault now, Instant at) throws IOException;

  /// Whether only a backup makes up for what the change log lacks.
  boolean wantsBackup();

  /// The disk failed: gives back what room is kept for that.
  void makeRoom();

  /// Something in the database does not read as it was written.
  void suspect();

  /// Keeps that room, where there is plenty.
  ///
  /// @return whether it is kept
  boolean keepRoom();

  /// Opens everything anew, after the disk failed.
  Opened again() throws IOException, SQLException;

  void leave();

  /// The folder and its key; empty for a workbook that has none.
  Optional<Residence> residence();

  /// Where slips wait for this workbook; empty where none can.
  Optional<Mailbox> mailbox();

  /// Nowhere: gone when it is closed.
  record InMemory() implements Home {
    @Override
    public void ahead(Entry entry) {}

    @Override
    public void takeBack() {}

    @Override
    public void remember(Vault vault) {}

    @Override
    public void backedUp(long sequence, Vault now, Instant at) {}

    @Override
    public boolean wantsBackup() {
      return false;
    }

    @Override
    public void makeRoom() {}

    @Override
    public void suspect() {}

    @Override
    public boolean keepRoom() {
      return true;
    }

    @Override
    public Opened again() {
      throw StoreException.diskFailed();
    }

    @Override
    public void leave() {}

    @Override
    public Optional<Residence> residence() {
      return Optional.empty();
    }

    @Override
    public Optional<Mailbox> mailbox() {
      return Optional.empty();
    }
  }
}
