package app.quarterbook.store;

import java.sql.SQLException;
import java.util.Set;

/// The workbook could not be read or written. The message is the key of a sentence for the person;
/// it never holds what H2 says, which repeats the rows' content.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// H2's codes for a disk that does not take or give the data: full, unplugged, closed under us.
  private static final Set<Integer> DISK = Set.of(90028, 90031, 90098, 50000);

  private StoreException(String key) {
    super(key);
  }

  public static StoreException said(String key) {
    return new StoreException(key);
  }

  static StoreException of(SQLException fault) {
    return new StoreException(
        DISK.contains(fault.getErrorCode()) ? "store.diskFailed" : "store.failed");
  }

  /// The key of the sentence to show.
  public String key() {
    return getMessage();
  }
}
