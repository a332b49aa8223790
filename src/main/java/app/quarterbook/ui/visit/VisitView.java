package app.quarterbook.ui.visit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The page on which a visit is written: the notes large, the figures beside them, and what the
/// client never sees visibly apart.
public final class VisitView implements Screen {
  private final VisitViewModel visit;
  private final VBox page = new VBox();
  private final Verb delete;
  private @Nullable TextArea area;
  private boolean caretWanted;

  public VisitView(VisitViewModel visit) {
    this.visit = visit;
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
    return List.of(delete, Verb.always(VisitActions.CLIENT, visit::openClient));
  }

  @Override
  public void shown() {
    caretWanted = true;
    putCaret();
  }

  @Override
  public void close() {
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
    var header = new HBox(client, space, Buttons.icon(delete, "bi-trash"));
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("page-header");
    return header;
  }

  private void build(@Nullable VisitForm form) {
    if (form == null) {
      return;
    }
    var notes = notes(form);
    area = (TextArea) notes.lookup(".text-area");
    var texts = new VBox(notes, next(form), internal(form));
    texts.getStyleClass().add("visit-texts");
    VBox.setVgrow(texts.getChildren().getFirst(), Priority.ALWAYS);
    var figures = figures(form);
    figures.getStyleClass().add("visit-figures");
    var content = new BesideOrBelow(texts, figures);
    VBox.setVgrow(content, Priority.ALWAYS);
    page.getChildren().add(content);
    putCaret();
  }

  private static Node notes(VisitForm form) {
    return new Form("visit").area(form.notes, 6).build();
  }

  private static Node next(VisitForm form) {
    var step = new Form("visit").line(form.next).build();
    HBox.setHgrow(step, Priority.ALWAYS);
    var day = new Form("visit").date(form.nextOn).build();
    day.getStyleClass().add("visit-next-day");
    var done = new Form("visit").check(form.nextDone).build();
    done.setAlignment(Pos.BOTTOM_LEFT);
    done.disableProperty().bind(form.next.textProperty().isEmpty());
    var row = new HBox(step, day, done);
    row.getStyleClass().add("form-row");
    return row;
  }

  private static Node internal(VisitForm form) {
    var caption = new Label(Text.of("visit.internal"), new FontIcon("bi-lock"));
    caption.getStyleClass().add("visit-internal-caption");
    var box = new VBox(caption, new Form("visit").area(form.internalNotes, 3).build());
    box.getStyleClass().add("visit-internal");
    return box;
  }

  private VBox figures(VisitForm form) {
    var sum = new Label();
    sum.getStyleClass().add("muted");
    sum.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Text.of("visit.sum", Minutes.format(form.minutes())),
                form.travelOut.valueProperty(),
                form.work.valueProperty(),
                form.travelBack.valueProperty(),
                form.pause.valueProperty()));
    return new Form("visit")
        .columns(2)
        .choice(form.kind, List.of(VisitKind.values()))
        .choice(form.site, visit.sites(), visit::siteName)
        .day(form.on)
        .line(form.start)
        .number(form.travelOut)
        .number(form.work)
        .number(form.travelBack)
        .number(form.pause)
        .columns(1)
        .node(sum)
        .names(form.met, visit.people())
        .choice(form.billing, List.of(Billing.values()))
        .build();
  }

  private void putCaret() {
    if (caretWanted && area != null) {
      caretWanted = false;
      Focus.on(area);
      area.end();
    }
  }
}
