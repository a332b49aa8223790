package app.quarterbook.model.visit;

/// How far a visit has come towards the client's signature.
public enum SignState {
  /// Still being written.
  OPEN,
  /// Signed by the client.
  SIGNED,
  /// Closed without a signature, for a reason.
  UNSIGNED,
  /// Signed off, with something said afterwards.
  ADDED;

  /// Whether what the client read stays as it is.
  public boolean isFrozen() {
    return this != OPEN;
  }

  /// @param added whether there is an addendum
  public static SignState of(boolean signed, boolean added) {
    if (added) {
      return ADDED;
    }
    return signed ? SIGNED : UNSIGNED;
  }
}
