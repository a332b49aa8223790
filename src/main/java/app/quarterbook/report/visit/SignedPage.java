package app.quarterbook.report.visit;

import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.report.NoteHtml;
import app.quarterbook.report.Template;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The page of a visit with what belongs under it: the signature or the reason for none, then what
/// was added later. The page itself is taken as it was frozen.
public final class SignedPage {
  private static final Template SIGN_OFF = new Template("sign-off");
  private static final Template ADDENDUM = new Template("addendum");

  private SignedPage() {}

  /// What the template of a sign-off asks for.
  private record Shown(
      boolean broken,
      boolean signed,
      boolean unsigned,
      boolean blank,
      String name,
      String strokes,
      String when,
      String reason,
      String digest) {
    boolean drawn() {
      return !strokes.isEmpty();
    }

    boolean typed() {
      return strokes.isEmpty();
    }
  }

  private record Added(String when, String notes) {}

  /// @param page as it was when it was signed off
  /// @param whole whether page and sign-off are what was signed; a warning is printed if not
  public static String of(String page, SignOff signOff, boolean whole, List<Addendum> addenda) {
    var with = Template.append(page, SIGN_OFF.part(shown(signOff, whole)));
    for (var addendum : addenda) {
      var when = when(addendum.at(), addendum.zone());
      with = Template.append(with, ADDENDUM.part(new Added(when, NoteHtml.of(addendum.text()))));
    }
    return with;
  }

  /// A page with room to sign on paper.
  public static String blank(String page) {
    var shown = new Shown(false, false, false, true, "", "", "", "", "");
    return Template.append(page, SIGN_OFF.part(shown));
  }

  private static Shown shown(SignOff signOff, boolean whole) {
    return new Shown(
        !whole,
        signOff.isSigned(),
        !signOff.isSigned(),
        false,
        signOff.name(),
        signOff.strokes().path(),
        when(signOff.at(), signOff.zone()),
        signOff.reason(),
        signOff.digest());
  }

  private static String when(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .format(at.atZone(zone))
        .replace('\u202f', ' ');
  }
}
