package app.quarterbook.ui.lock;

/// What a person wants to change about who gets in.
enum Aim {
  TURN_ON,
  CHANGE_PASSPHRASE,
  NEW_CODE,
  MAKE_FILE,
  REMOVE_FILE,
  TURN_OFF;

  /// Whether a passphrase is to be chosen.
  boolean choosesPassphrase() {
    return this == TURN_ON || this == CHANGE_PASSPHRASE;
  }

  /// Whether a recovery code is made.
  boolean makesCode() {
    return this == TURN_ON || this == NEW_CODE;
  }
}
