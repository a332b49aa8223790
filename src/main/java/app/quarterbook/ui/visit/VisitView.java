package app.quarterbook.ui.visit;

import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import app.quarterbook.ui.visit.note.NoteEditor;
import app.quarterbook.ui.visit.part.PartPanes;
import app.quarterbook.ui.visit.sign.AddendaView;
import app.quarterbook.ui.visit.sign.SignBadge;
import app.quarterbook.ui.visit.sign.SignViewModel;
import app.quarterbook.ui.visit.timer.TimerBar;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page on which a visit is written: the notes large, the figures beside them, and what the
/// client never sees visibly apart.
public final class VisitView implements Screen {
  private final VisitViewModel visit;
  private final TimerBar timer;
  private final SignViewModel sign;
  private final AddendaView addenda;
  private final VBox page = new VBox();
  private final Verb delete;
  private @Nullable NoteEditor notes;
  private final PartPanes lines;
  private boolean caretWanted;

  public VisitView(VisitViewModel visit, TimerBar timer, SignViewModel sign) {
    this.visit = visit;
    this.timer = timer;
    this.sign = sign;
    addenda = new AddendaView(sign);
    lines = new PartPanes(visit.parts(), visit.points());
    delete = Verb.always(VisitActions.DELETE_THIS, visit::delete);
    page.getStyleClass().add("page");
    page.getChildren().add(header());
    visit.formProperty().subscribe(this::build);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public List<Verb> verbs() {
    var all = new ArrayList<Verb>();
    if (notes != null) {
      all.addAll(notes.verbs());
    }
    all.addAll(lines.verbs());
    all.add(Verb.always(VisitActions.SIGN, sign::open));
    all.add(Verb.always(VisitActions.REPORT, sign::print));
    all.add(new Verb(VisitActions.ADDENDUM, addenda::add, sign.frozen()));
    all.add(delete);
    all.add(Verb.always(VisitActions.CLIENT, visit::openClient));
    all.add(ChargePane.fillWay(visit.charge()));
    all.add(ChargePane.byRule(visit.charge()));
    return all;
  }

  @Override
  public void shown() {
    caretWanted = true;
    putCaret();
  }

  @Override
  public void close() {
    timer.close();
    sign.close();
    visit.close();
  }

  private Node header() {
    var client = new Hyperlink();
    client.setId("visit-client");
    client.textProperty().bind(visit.clientNameProperty());
    client.getStyleClass().add("page-title");
    client.setOnAction(event -> visit.openClient());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var toSign = Verb.always(VisitActions.SIGN, sign::open);
    var header =
        new HBox(
            client, space, timer, Buttons.icon(toSign, "bi-pen"), Buttons.icon(delete, "bi-trash"));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("page-header");
    return header;
  }

  private void build(@Nullable VisitForm form) {
    if (form == null) {
      return;
    }
    notes = new NoteEditor(visit.notes());
    var texts = new VisitTexts(form, notes);
    texts.getChildren().add(1, addenda);
    sign.stateProperty().subscribe(state -> freeze(form, state.isFrozen()));
    var content = new BesideOrBelow(texts, beside(form));
    VBox.setVgrow(content, Priority.ALWAYS);
    page.getChildren().add(content);
    putCaret();
  }

  /// What stands beside the notes, or below them where the window is narrow.
  private VBox beside(VisitForm form) {
    var beside = new VBox(new SignBadge(sign), VisitFigures.of(visit, form), lines);
    beside.getStyleClass().add("visit-figures");
    return beside;
  }

  private void freeze(VisitForm form, boolean now) {
    form.freeze(now);
    visit.parts().freeze(now);
    visit.points().freeze(now);
  }

  private void putCaret() {
    if (caretWanted && notes != null) {
      caretWanted = false;
      Focus.on(notes.area());
      notes.area().end();
    }
  }
}
