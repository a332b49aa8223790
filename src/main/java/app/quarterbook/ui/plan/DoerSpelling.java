package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spelling;

/// Who does it, as it is typed: the words for me and for the client, or an expert's name.
final class DoerSpelling implements Spelling<Doer> {
  @Override
  public String write(Doer doer) {
    return Words.doer(doer);
  }

  @Override
  public Doer read(String field, String text) {
    var typed = text.strip();
    if (typed.equalsIgnoreCase(Text.of(DoerKind.ME))) {
      return Doer.ME;
    }
    return typed.equalsIgnoreCase(Text.of(DoerKind.CLIENT)) ? Doer.CLIENT : Doer.expert(typed);
  }
}
