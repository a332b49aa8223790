package app.quarterbook.store.disk;

import java.util.Optional;

/// The ways to a workbook's data key that ask for something.
public enum Way {
  PASSPHRASE(2),
  RECOVERY_CODE(3),
  SECRET_FILE(4);

  private final byte kind;

  Way(int kind) {
    this.kind = (byte) kind;
  }

  /// How a slot of this kind is marked in the key file.
  byte kind() {
    return kind;
  }

  static Optional<Way> of(byte kind) {
    for (var way : values()) {
      if (way.kind == kind) {
        return Optional.of(way);
      }
    }
    return Optional.empty();
  }
}
