package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.math.BigDecimal;
import java.util.function.Consumer;

/// One line of an agreement while it is being written.
final class LineDraft implements AutoCloseable {
  final Field<String> name;
  final Field<Integer> quantity;
  final Field<BigDecimal> price;
  private final Draft<AgreementLine> draft;
  private final Autosave autosave;
  private AgreementLine line;

  LineDraft(AgreementLine line, Desk desk, Consumer<AgreementLine> save) {
    this.line = line;
    draft = new Draft<>(line);
    name = draft.text("name", AgreementLine::name, AgreementLine::withName);
    quantity = draft.whole("quantity", AgreementLine::quantity, AgreementLine::withQuantity);
    price = draft.money("price", AgreementLine::price, AgreementLine::withPrice);
    autosave = draft.autosave(desk, save);
  }

  /// As it is on disk.
  AgreementLine line() {
    return line;
  }

  void load(AgreementLine now) {
    line = now;
    draft.load(now);
  }

  /// Saves what waits.
  void settle() {
    autosave.now();
  }

  @Override
  public void close() {
    autosave.close();
  }
}
