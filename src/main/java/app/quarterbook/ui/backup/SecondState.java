package app.quarterbook.ui.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What there is to say of the second folder.
///
/// @param path empty where none is chosen
/// @param there whether it can be reached now
/// @param copiedAt when the last copy was verified there; null before the first
/// @param current whether the newest backup lies there
record SecondState(String path, boolean there, @Nullable Instant copiedAt, boolean current) {
  static final SecondState NONE = new SecondState("", false, null, false);

  boolean isChosen() {
    return !path.isEmpty();
  }
}
