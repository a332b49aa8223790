package app.quarterbook.report;

import app.quarterbook.model.setting.Consultant;
import java.time.Instant;
import java.util.Locale;

/// What a document says about itself.
///
/// @param subject one sentence on what it is
/// @param author whose document it is; empty where unknown
/// @param accent the colour of headings, as in `#0A58A8`
/// @param made when; the same instant gives the same bytes
public record Head(
    String title, String subject, String author, String accent, Paper paper, Instant made) {
  /// The colour of text, for documents that have no colour of their own.
  public static final String PLAIN = "#1F2328";

  private static final int FOOT = 80;

  /// The head of what a consultant gives away, on the paper of the consultant's country.
  public static Head of(String title, String subject, Consultant from, Instant made) {
    var paper = Paper.usualIn(Locale.getDefault(Locale.Category.FORMAT));
    return new Head(title, subject, from.title(), from.accent(), paper, made);
  }

  /// The title as it stands at the foot of each page, in one line.
  String foot() {
    return title.length() <= FOOT ? title : title.substring(0, FOOT - 1).strip() + "…";
  }
}
