package app.quarterbook.ui.start;

/// How a person can begin.
public enum Beginning {
  /// With an empty workbook.
  EMPTY,
  /// With the files used until now.
  IMPORT,
  /// With an invented year, to look around in; kept in a folder of its own.
  SAMPLE
}
