package app.quarterbook.store.disk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What stands between a thief and an open workbook, to be changed by whoever has it open. None of
/// it touches the database: the data key stays, only the ways to it change.
public final class Protection {
  private final KeyFile file;
  private final DataKey key;
  private final Supplier<KeyCost> cost;
  private final List<KeyCopies> copies;
  private volatile Set<Way> ways;

  /// @param key the workbook's, unlocked
  /// @param cost what a try of a secret set from now on shall cost
  /// @param copies where copies of the key lie with backups
  /// @throws IOException if the key file cannot be read
  public Protection(KeyFile file, DataKey key, Supplier<KeyCost> cost, List<KeyCopies> copies)
      throws IOException {
    this.file = file;
    this.key = key;
    this.cost = cost;
    this.copies = List.copyOf(copies);
    ways = file.ways();
  }

  /// What opens the workbook; empty where everybody may.
  public Set<Way> ways() {
    return ways;
  }

  public boolean isOn() {
    return !ways.isEmpty();
  }

  /// Whether one of these opens the workbook. Takes about a second for each.
  public boolean opens(List<Secret> secrets) throws IOException {
    return key(file, secrets).isPresent();
  }

  /// From now on these open the workbook, each instead of the one of its kind. Others that were set
  /// still do; without any secret nobody gets in. Takes about a second for each.
  ///
  /// @throws IOException if it could not be written; what opened the workbook before still does
  public void set(Secret... secrets) throws IOException {
    var chosen = cost.get();
    write(file.format().with(key, chosen, List.of(secrets)));
  }

  /// One way less. The passphrase and the recovery code only go with {@link #turnOff}, so that
  /// neither a locked-out owner nor an open door comes of it.
  ///
  /// @throws IOException if it could not be written; what opened the workbook before still does
  /// @throws IllegalStateException if nothing else opens the workbook
  public void removeSecretFile() throws IOException {
    var without = file.format().without(Way.SECRET_FILE);
    if (without.slots().isEmpty()) {
      throw new IllegalStateException("nobody could open the workbook");
    }
    write(without);
  }

  /// Lays the key there in the clear: from now on everybody who has the files can read them.
  ///
  /// @throws IOException if it could not be written; what opened the workbook before still does
  public void turnOff() throws IOException {
    write(KeyFormat.clear(key));
  }

  /// Brings the copies that lie with backups in step: an old one would still open by what has been
  /// changed since, or without anything.
  ///
  /// @return how many copies could not be rewritten
  public int bringInStep() throws IOException {
    int behind = 0;
    for (var place : copies) {
      behind += place.rewrite(file);
    }
    return behind;
  }

  private void write(KeyFormat format) throws IOException {
    file.write(format);
    ways = format.ways();
  }

  /// The key that the first of these secrets opens that opens any.
  public static Optional<DataKey> key(KeyFile file, List<Secret> secrets) throws IOException {
    for (var secret : secrets) {
      var opened = file.open(secret);
      if (opened.isPresent()) {
        return opened;
      }
    }
    return Optional.empty();
  }
}
