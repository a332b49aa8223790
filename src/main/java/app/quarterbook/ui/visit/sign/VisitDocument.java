package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.report.visit.SignedPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a client is given of a visit.
///
/// @param met who was met, as typed
/// @param fileName what a file of it is called
/// @param page as it was signed, or as it is now where it is not signed off
/// @param signOff null while it is not signed off
/// @param whole whether page and signature are what was signed
/// @param onPaper whether it may be signed on paper while it is not signed off
record VisitDocument(
    String client,
    String met,
    String fileName,
    String page,
    @Nullable SignOff signOff,
    boolean whole,
    List<Addendum> addenda,
    boolean onPaper) {

  /// Whether somebody has signed it.
  boolean isSigned() {
    return signOff != null && signOff.isSigned();
  }

  /// The page with what belongs under it.
  String html() {
    if (signOff != null) {
      return SignedPage.of(page, signOff, whole, addenda);
    }
    return onPaper ? SignedPage.blank(page) : page;
  }

  /// Who will probably sign: the first who was met.
  String signer() {
    return met.split("[,;\\n]", 2)[0].strip();
  }
}
