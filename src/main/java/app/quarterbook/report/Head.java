package app.quarterbook.report;

import java.time.Instant;

/// What a document says about itself.
///
/// @param subject one sentence on what it is
/// @param author whose document it is; empty where unknown
/// @param made when; the same instant gives the same bytes
public record Head(String title, String subject, String author, Paper paper, Instant made) {
  private static final int FOOT = 80;

  /// The title as it stands at the foot of each page, in one line.
  String foot() {
    return title.length() <= FOOT ? title : title.substring(0, FOOT - 1).strip() + "…";
  }
}
