package app.quarterbook.store.disk;

import app.quarterbook.model.protect.RecoveryCode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/// Something that somebody knows or has, and that may open a workbook.
public final class Secret {
  private final Way way;
  private final byte[] bytes;

  Secret(Way way, byte[] bytes) {
    this.way = way;
    this.bytes = bytes;
  }

  /// The same letters count as the same passphrase, however a keyboard composes them.
  public static Secret passphrase(String typed) {
    return text(Way.PASSPHRASE, Normalizer.normalize(typed, Normalizer.Form.NFC));
  }

  public static Secret recoveryCode(RecoveryCode code) {
    return text(Way.RECOVERY_CODE, code.text());
  }

  /// What a typed text may be: a recovery code where it reads like one, and a passphrase always.
  public static List<Secret> typed(String text) {
    var passphrase = passphrase(text);
    return RecoveryCode.read(text)
        .map(code -> List.of(recoveryCode(code), passphrase))
        .orElse(List.of(passphrase));
  }

  private static Secret text(Way way, String text) {
    return new Secret(way, text.getBytes(StandardCharsets.UTF_8));
  }

  Way way() {
    return way;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /// Nothing that could end up in a log.
  @Override
  public String toString() {
    return "Secret";
  }
}
