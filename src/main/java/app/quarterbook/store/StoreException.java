package app.quarterbook.store;

import app.quarterbook.text.Text;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// The workbook could not be read or written. The message is the key of a sentence for the person;
/// it never holds what H2 says, which repeats the rows' content.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Logger LOG = System.getLogger(StoreException.class.getName());

  /// H2's codes for a disk that does not take or give the data: full, unplugged, closed under us.
  private static final Set<Integer> DISK = Set.of(90028, 90031, 90098, 50000);

  /// H2's code for a page that is not one.
  private static final int CORRUPT = 90030;

  private static final String UNREADABLE = "store.unreadable";
  private static final String IN_USE = "store.inUse";
  private static final String DISK_FAILED = "store.diskFailed";

  /// What the change log and the backups can mend.
  private static final Set<String> DAMAGE =
      Set.of(
          "store.missing",
          "store.damaged",
          UNREADABLE,
          "store.noIdentity",
          "store.otherWorkbook",
          "store.behind",
          "store.key.damaged",
          "store.witness.damaged");

  private final transient List<Object> args;

  private StoreException(String key, Object... args) {
    super(key);
    this.args = List.of(args);
  }

  /// @param key the key of a sentence in the `store` bundle, `args` its arguments
  public static StoreException said(String key, Object... args) {
    return new StoreException(key, args);
  }

  /// What the database says repeats the rows' content; only its codes go into the log.
  static StoreException of(SQLException fault) {
    LOG.log(Level.INFO, "the database said {0} {1}", fault.getSQLState(), fault.getErrorCode());
    int code = fault.getErrorCode();
    if (code == CORRUPT) {
      return said(UNREADABLE);
    }
    return said(DISK.contains(code) ? DISK_FAILED : "store.failed");
  }

  static StoreException diskFailed() {
    return said(DISK_FAILED);
  }

  /// @param folder that another program has open
  public static StoreException inUse(Path folder) {
    return said(IN_USE, folder);
  }

  /// Whether another program has the workbook open, which can be asked to show itself.
  public boolean isInUse() {
    return IN_USE.equals(getMessage());
  }

  /// Whether the disk did not take or give the data: nothing is lost that was saved, and the same
  /// can be tried again.
  public boolean isStorageFailure() {
    return DISK_FAILED.equals(getMessage());
  }

  /// Whether a file of the workbook is damaged, missing, or not the one it was.
  public boolean isDamage() {
    return DAMAGE.contains(getMessage());
  }

  /// What happened, what was kept and what to do, for the person at the screen.
  public String sentence() {
    return Text.of(getMessage(), args);
  }
}
