package app.quarterbook.ui.visit;

import app.quarterbook.model.visit.Picture;
import app.quarterbook.ui.kit.BesideOrBelow;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.EarlyKeys;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Landing;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import app.quarterbook.ui.visit.note.NoteEditor;
import app.quarterbook.ui.visit.note.PictureLarge;
import app.quarterbook.ui.visit.note.PictureSource;
import app.quarterbook.ui.visit.note.PictureStrip;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page on which a visit is written: the notes large, the figures beside them, and what the
/// client never sees visibly apart.
public final class VisitView implements Screen {
  /// How much wider the notes are to be where they are seen twice.
  private static final double ROOM_FOR_TWO = 2;

  private final VisitViewModel visit;
  private final TimerBar timer;
  private final SignViewModel sign;
  private final AddendaView addenda;
  private final PictureSource copied;
  private final VBox page = new VBox();
  private final PictureStrip pictures;
  private final StackPane all;
  private final EarlyKeys early = new EarlyKeys(page);
  private final Verb delete;
  private @Nullable NoteEditor notes;
  private final PartPanes lines;
  private final Landing landing = new Landing();

  public VisitView(VisitViewModel visit, TimerBar timer, SignViewModel sign) {
    this(visit, timer, sign, PictureSource.clipboard());
  }

  /// @param copied where pasted pictures come from
  VisitView(VisitViewModel visit, TimerBar timer, SignViewModel sign, PictureSource copied) {
    this.visit = visit;
    this.timer = timer;
    this.copied = copied;
    var large = new PictureLarge(visit.pictures(), this::backTo);
    pictures = new PictureStrip(visit.pictures(), large::show);
    pictures.takeDrops(page);
    page.disableProperty().bind(large.visibleProperty());
    all = new StackPane(page, large);
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
    return all;
  }

  @Override
  public List<Verb> verbs() {
    var verbs = new ArrayList<Verb>();
    if (notes != null) {
      verbs.addAll(notes.verbs());
    }
    verbs.addAll(pictures.verbs());
    verbs.addAll(lines.verbs());
    verbs.add(Verb.always(VisitActions.SIGN, sign::open));
    verbs.add(Verb.always(VisitActions.REPORT, sign::print));
    verbs.add(new Verb(VisitActions.ADDENDUM, addenda::add, sign.frozen()));
    verbs.add(delete);
    verbs.add(Verb.always(VisitActions.CLIENT, visit::openClient));
    verbs.add(ChargePane.fillWay(visit.charge()));
    verbs.add(ChargePane.byRule(visit.charge()));
    verbs.add(ChargePane.unbill(visit.charge()));
    return verbs;
  }

  @Override
  public void shown() {
    early.listen();
    landing.shown();
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
    notes.area().onPaste(() -> pictures.paste(copied));
    var texts = new VisitTexts(form, notes, pictures);
    texts.getChildren().add(2, addenda);
    pictures.lockedProperty().bind(form.notes.lockedProperty());
    sign.stateProperty().subscribe(state -> freeze(form, state.isFrozen()));
    var content = new BesideOrBelow(texts, beside(form));
    VBox.setVgrow(content, Priority.ALWAYS);
    notes.both().subscribe(both -> content.spread(both ? ROOM_FOR_TWO : 1));
    page.getChildren().add(content);
    landing.on(this::putCaret);
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

  private void backTo(Picture picture) {
    pictures.focus(picture);
  }

  private void putCaret() {
    if (notes != null) {
      Focus.on(notes.target());
      notes.area().end();
      early.giveTo(notes.area()::replaceSelection);
    }
  }
}
