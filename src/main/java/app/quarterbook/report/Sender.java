package app.quarterbook.report;

import app.quarterbook.model.setting.Consultant;

/// Whom a document is from, as `templates/report/sender.html` shows it.
///
/// @param logo what the page writes where the logo shall stand
public record Sender(String name, String lines, boolean hasLogo, String logo) {
  public static Sender of(Consultant from) {
    return new Sender(
        from.title(),
        String.join(" · ", from.lines()),
        from.hasLogo(),
        from.hasLogo() ? Pictures.source(from.logo()) : "");
  }
}
