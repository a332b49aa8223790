package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Form;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;

/// Every field of an item. What came of it is asked only when it is done or dropped.
final class ItemForm {
  private final ItemViewModel item;
  private final VBox outcome = new VBox();

  ItemForm(ItemViewModel item) {
    this.item = item;
  }

  VBox build() {
    var draft = item.draft();
    var form =
        new Form("plan")
            .line(draft.title)
            .area(draft.why, 3)
            .columns(2)
            .choice(draft.state, List.of(ItemState.values()))
            .choice(draft.bucket, List.of(Bucket.values()))
            .columns(1)
            .node(outcome)
            .columns(2)
            .choice(draft.risk, List.of(Risk.values()))
            .line(draft.category)
            .number(draft.oneOff)
            .number(draft.monthly)
            .number(draft.minutes)
            .line(draft.target)
            .columns(1)
            .line(draft.doer)
            .check(draft.urgent)
            .area(draft.notes, 4)
            .node(origin())
            .build();
    suggest(field(form, "doer"), item.doers());
    suggest(field(form, "category"), item.categories());
    draft.state.valueProperty().addListener((property, old, now) -> ask(now));
    ask(draft.state.value());
    return form;
  }

  /// Puts the focus where an edit most likely begins.
  static void focus(VBox form) {
    field(form, "title").requestFocus();
  }

  private void ask(ItemState state) {
    outcome.getChildren().clear();
    if (state == ItemState.DONE) {
      outcome.getChildren().add(new Form("plan").area(item.draft().result, 3).build());
    } else if (state == ItemState.DROPPED) {
      outcome.getChildren().add(new Form("plan").line(item.draft().reason).build());
    }
    outcome.setVisible(!outcome.getChildren().isEmpty());
    outcome.setManaged(outcome.isVisible());
  }

  private Node origin() {
    var lines = new VBox();
    var origin = item.origin();
    if (item.originPlace().isPresent()) {
      var link = new Hyperlink(Text.of("plan.origin", Text.of(origin.kind())));
      link.setOnAction(event -> item.showOrigin());
      lines.getChildren().add(link);
    } else if (origin.kind() != OriginKind.OWN) {
      lines.getChildren().add(muted(Text.of("plan.origin", Text.of(origin.kind()))));
    }
    if (item.pushBacks() > 0) {
      lines.getChildren().add(muted(Text.of("plan.pushed", item.pushBacks())));
    }
    return lines;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }

  private static void suggest(TextField field, Collection<String> words) {
    TextFields.bindAutoCompletion(
        field,
        request ->
            words.stream()
                .filter(
                    word ->
                        word.regionMatches(
                            true, 0, request.getUserText(), 0, request.getUserText().length()))
                .filter(word -> !word.equals(request.getUserText()))
                .limit(8)
                .toList());
  }

  private static TextField field(VBox form, String name) {
    return (TextField)
        form.lookupAll(".text-field").stream()
            .filter(node -> ("plan." + name).equals(node.getId()))
            .findFirst()
            .orElseThrow();
  }
}
