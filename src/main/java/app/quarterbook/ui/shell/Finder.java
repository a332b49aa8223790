package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Sought;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;

/// Finds things for the palette; asked and answering on the JavaFX thread.
interface Finder {
  /// Only the newest question is sure to be answered.
  void find(Sought sought, Consumer<Answer> then);

  /// What these are now, in the same order; what is gone is left out.
  void recall(List<FindKey> keys, Consumer<List<Found>> then);

  /// How far it is prepared, 0 to 1; below 1 it answers slowly.
  ReadOnlyDoubleProperty shareProperty();
}
