package app.quarterbook.model.protect;

import app.quarterbook.model.Unsound;

/// What a new passphrase must be. It is held to length alone: rules about digits and signs make
/// people choose worse ones.
public final class Passphrase {
  public static final int SHORTEST = 10;

  /// Longer than anybody types, short enough to be worked with.
  static final int LONGEST = 1000;

  private Passphrase() {}

  /// @param again the same, typed once more
  /// @throws Unsound naming `passphrase` or `again`
  public static void check(String passphrase, String again) {
    int length = passphrase.codePointCount(0, passphrase.length());
    if (length < SHORTEST) {
      throw new Unsound("passphrase", "problem.passphraseShort", SHORTEST);
    }
    if (length > LONGEST) {
      throw new Unsound("passphrase", "problem.tooLong", LONGEST);
    }
    if (passphrase.strip().length() != passphrase.length()) {
      throw new Unsound("passphrase", "problem.passphraseBlank");
    }
    if (!passphrase.equals(again)) {
      throw new Unsound("again", "problem.passphraseAgain");
    }
  }
}
