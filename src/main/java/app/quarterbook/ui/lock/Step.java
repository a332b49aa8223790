package app.quarterbook.ui.lock;

/// Where a person is on the way to a change of who gets in.
enum Step {
  /// What holds now, and what can be changed.
  OVERVIEW,
  /// Somebody else may sit before an open workbook: the present secret is asked for first.
  CONFIRM,
  /// The new passphrase, twice.
  CHOOSE,
  /// The new recovery code, seen this once.
  SHOW_CODE,
  /// The code typed from the sheet, so that it is known to be there.
  RETYPE
}
