package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.visit.SignedPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that a client is given of a visit.
///
/// @param met who was met, as typed
/// @param fileName what a file of it is called
/// @param page as it was signed, or as it is now where it is not signed off
/// @param signOff null while it is not signed off
/// @param whole whether page and signature are what was signed
/// @param pictures the bytes of the pictures on it, by digest
/// @param onPaper whether it may be signed on paper while it is not signed off
record VisitDocument(
    String client,
    String met,
    String fileName,
    String page,
    @Nullable SignOff signOff,
    boolean whole,
    List<Addendum> addenda,
    Map<String, byte[]> pictures,
    boolean onPaper) {

  /// Whether somebody has signed it.
  boolean isSigned() {
    return signOff != null && signOff.isSigned();
  }

  /// The PDF that is given away: the page with what belongs under it, or with room to sign on
  /// paper.
  byte[] pdf() {
    return signOff == null && onPaper ? pdf(SignedPage.blank(page)) : pdfToRead();
  }

  /// The same without room to sign on paper.
  byte[] pdfToRead() {
    return pdf(signOff == null ? page : SignedPage.of(page, signOff, whole, addenda));
  }

  private byte[] pdf(String html) {
    return new PdfMaker(digest -> Optional.ofNullable(pictures.get(digest))).pdf(html);
  }

  /// Who will probably sign: the first who was met.
  String signer() {
    return met.split("[,;\\n]", 2)[0].strip();
  }
}
