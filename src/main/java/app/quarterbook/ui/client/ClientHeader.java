package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Fit;
import app.quarterbook.model.client.Stage;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Badge;
import app.quarterbook.ui.kit.Badge.Tone;
import app.quarterbook.ui.kit.BillWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who a client is, in a few words.
final class ClientHeader extends VBox {
  private final ClientViewModel model;
  private final Label name = new Label();
  private final FlowPane title = new FlowPane();
  private final Label facts = new Label();
  private final Label renewal = new Label();
  private final Label left = new Label();
  private final HBox twins = new HBox();

  /// @param tools what can be done with the client
  ClientHeader(ClientViewModel model, Node... tools) {
    this.model = model;
    name.setId("client.header");
    name.getStyleClass().add("page-title");
    facts.setId("client.facts");
    facts.setWrapText(true);
    facts.setMinHeight(USE_PREF_SIZE);
    facts.getStyleClass().add("muted");
    renewal.setId("client.renewal");
    renewal.setWrapText(true);
    renewal.setMinHeight(USE_PREF_SIZE);
    renewal.visibleProperty().bind(renewal.textProperty().isNotEmpty());
    renewal.managedProperty().bind(renewal.visibleProperty());
    left.setId("client.left");
    left.setWrapText(true);
    left.setMinHeight(USE_PREF_SIZE);
    left.visibleProperty().bind(left.textProperty().isNotEmpty());
    left.managedProperty().bind(left.visibleProperty());
    name.maxWidthProperty().bind(title.widthProperty());
    title.getStyleClass().add("client-title");
    title.setAlignment(Pos.CENTER_LEFT);
    title.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    twins.setAlignment(Pos.CENTER_LEFT);
    twins.getStyleClass().add("page-tools");
    var top = new HBox(title);
    top.getChildren().addAll(tools);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("client-top");
    getStyleClass().add("client-header");
    getChildren().addAll(top, facts, renewal, left, twins);
  }

  void show(ClientSheet sheet, LocalDate today) {
    var client = sheet.client();
    name.setText(client.name());
    title.getChildren().setAll(name);
    title.getChildren().addAll(badges(sheet.row(), today));
    facts.setText(facts(sheet.row(), today));
    renewal.setText(sheet.renewal() == null ? "" : ClientWords.renewal(sheet.renewal()));
    left.setText(BillWords.left(sheet.left()));
    var twin = model.twin();
    twins.setVisible(twin.isPresent());
    twins.setManaged(twin.isPresent());
    twins.getChildren().setAll(twin.map(this::twin).stream().toList());
  }

  private Node twin(Client other) {
    var link = new Hyperlink(Text.of("client.mergeTwin", other.name()));
    link.setId("client.mergeTwin");
    link.setOnAction(event -> model.absorb(other));
    return link;
  }

  private static ArrayList<Node> badges(ClientRow row, LocalDate today) {
    var client = row.client();
    var badges = new ArrayList<Node>();
    badges.add(new Badge(Text.of(client.stage()), stage(client.stage())));
    switch (client.standing()) {
      case KEEP -> badges.add(new Badge(Text.of(client.standing()), Tone.GOOD));
      case FIX -> badges.add(new Badge(Text.of(client.standing()), Tone.CAREFUL));
      case LET_GO -> badges.add(new Badge(Text.of(client.standing()), Tone.BAD));
      case UNDECIDED -> {}
    }
    if (row.fit() != Fit.UNKNOWN) {
      var tone = row.fit() == Fit.SWEET_SPOT ? Tone.GOOD : Tone.PLAIN;
      badges.add(new Badge(Text.of(row.fit()), tone));
    }
    if (!row.tier().isEmpty()) {
      badges.add(new Badge(row.tier(), Tone.PLAIN));
    }
    var due = row.due();
    if (due != null && due.isBefore(today)) {
      ClientWords.due(client.stage(), due, today)
          .ifPresent(text -> badges.add(new Badge(text, Tone.BAD)));
    }
    return badges;
  }

  private static Tone stage(Stage stage) {
    return switch (stage) {
      case AGREEMENT -> Tone.GOOD;
      case PARTED, LOST -> Tone.BAD;
      default -> Tone.PLAIN;
    };
  }

  private static String facts(ClientRow row, LocalDate today) {
    var parts = new ArrayList<String>();
    Optional.of(ClientWords.size(row.client().size()))
        .filter(it -> !it.isEmpty())
        .ifPresent(parts::add);
    ClientWords.since(row.client(), today).ifPresent(parts::add);
    parts.add(ClientWords.lastContact(row.line()));
    var due = row.due();
    if (due != null && !due.isBefore(today)) {
      ClientWords.due(row.client().stage(), due, today).ifPresent(parts::add);
    }
    return String.join("  \u00b7  ", parts);
  }
}
