package app.quarterbook.ui.visit.note;

import app.quarterbook.exchange.picture.Raw;
import java.util.List;

/// Where pasted pictures come from, behind an interface because no test can fill the clipboard.
@FunctionalInterface
public interface PictureSource {
  /// The pictures that were copied; empty where something else was.
  List<Raw> copied();

  /// The system's clipboard.
  static PictureSource clipboard() {
    return Transfer::copied;
  }
}
