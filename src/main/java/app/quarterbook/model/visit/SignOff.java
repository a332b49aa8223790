package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/// What became of the client's signature under a visit: who signed what and when, or why nobody
/// did. From then on the page that was read stays as it is.
///
/// @param at whole seconds
/// @param zone where it was signed, so that the time can be told as it stood on the wall
/// @param name who signed, as typed; empty where nobody did
/// @param strokes how; nothing drawn where the typed name alone signs
/// @param reason why nobody signed; empty where somebody did
/// @param page the SHA-256 of the page that was read
/// @param digest seals all of it; see {@link #seal}
public record SignOff(
    SignOffId id,
    VisitId visit,
    Instant at,
    ZoneId zone,
    String name,
    Strokes strokes,
    String reason,
    String page,
    String digest) {
  private static final String FORM = "quarterbook sign-off 1";

  public SignOff {
    at = at.truncatedTo(ChronoUnit.SECONDS);
    name = Check.text("name", name.strip(), 200);
    reason = Check.text("reason", reason.strip(), 2000);
  }

  /// Somebody signed.
  ///
  /// @param page the SHA-256 of the page they read
  public static SignOff signed(
      VisitId visit, Instant at, ZoneId zone, String name, Strokes strokes, String page) {
    return sealed(visit, at, zone, Check.required("name", name, 200), strokes, "", page);
  }

  /// Nobody signed, for a reason.
  public static SignOff unsigned(
      VisitId visit, Instant at, ZoneId zone, String reason, String page) {
    var why = Check.required("reason", reason, 2000);
    return sealed(visit, at, zone, "", Strokes.NONE, why, page);
  }

  public boolean isSigned() {
    return reason.isEmpty();
  }

  /// Whether nothing of it was changed since it was sealed.
  public boolean isIntact() {
    return digest.equals(seal());
  }

  private static SignOff sealed(
      VisitId visit,
      Instant at,
      ZoneId zone,
      String name,
      Strokes strokes,
      String reason,
      String page) {
    var open = new SignOff(SignOffId.next(), visit, at, zone, name, strokes, reason, page, "");
    return new SignOff(
        open.id, visit, open.at, zone, open.name, strokes, open.reason, page, open.seal());
  }

  /// The SHA-256, in lower-case hexadecimal, over these texts in this order, each in UTF-8 and led
  /// by its length in bytes as four bytes, the highest first: `quarterbook sign-off 1`, the page's
  /// SHA-256 in hexadecimal, the name, the reason, the time as `2026-03-10T15:04:05Z`, the zone's
  /// name, the strokes' path. So anybody can work it out again without this program.
  private String seal() {
    var sha = sha256();
    for (var part :
        List.of(FORM, page, name, reason, at.toString(), zone.getId(), strokes.path())) {
      var bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
