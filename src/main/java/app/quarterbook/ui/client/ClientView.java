package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.ClientPart;
import app.quarterbook.ui.kit.ClientTab;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The page of one client: the header, and a tab for everything that hangs on the client.
public final class ClientView implements Screen {
  private static final String OVERVIEW = "client.tab.overview";
  private static final String STAGES = "client.tab.stages";

  private final ClientViewModel model;
  private final ClientListsViewModel lists;
  private final ClientHeader header;
  private final StagePane stages;
  private final Pages pages = new Pages();
  private final StackPane overview = new StackPane();
  private final VBox page = new VBox();
  private final StackPane node = new StackPane();
  private final List<Verb> verbs;
  private @Nullable OverviewForm form;
  private boolean revealed;

  /// @param plugged the pages of other features, shown after the client's own overview
  public ClientView(
      ClientViewModel model, ClientListsViewModel lists, Desk desk, List<ClientTab> plugged) {
    this.model = model;
    this.lists = lists;
    stages = new StagePane(model);
    var move = Verb.always(ClientActions.MOVE, this::move);
    var delete = Verb.always(ClientActions.DELETE_THIS, model::delete);
    header =
        new ClientHeader(
            model, Buttons.icon(move, "bi-signpost-split"), Buttons.icon(delete, "bi-trash"));
    fill(desk, plugged);
    page.getChildren().addAll(header, pages.node());
    page.getStyleClass().add("page");
    verbs = List.of(move, delete);
    model.sheetProperty().addListener((property, old, now) -> show(now));
    model.draftProperty().addListener((property, old, now) -> lay(now));
    lay(model.draftProperty().get());
    show(model.sheetProperty().get());
    model.goneProperty().subscribe(this::leave);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return Stream.concat(pages.verbs().stream(), verbs.stream()).toList();
  }

  @Override
  public void shown() {
    if (revealed) {
      pages.shown();
    } else {
      pages.node().requestFocus();
    }
  }

  /// Opens the tab that shows a record, and selects it there.
  public void open(ClientPart part, UUID record) {
    pages.select(part.titleKey());
    pages.reveal(record);
    revealed = true;
  }

  @Override
  public void find() {
    pages.find();
  }

  @Override
  public void close() {
    pages.close();
    lists.close();
    model.close();
  }

  private void fill(Desk desk, List<ClientTab> plugged) {
    var id = model.id();
    pages.add(OVERVIEW, () -> () -> overview);
    plugged.forEach(tab -> pages.add(tab.titleKey(), () -> tab.screen().apply(id)));
    pages.add(ClientPart.PEOPLE.titleKey(), () -> PersonList.screen(desk, lists.people(), id));
    pages.add(ClientPart.SITES.titleKey(), () -> SiteList.screen(desk, lists.sites(), id));
    pages.add(ClientPart.HORIZON.titleKey(), () -> HorizonList.screen(desk, lists.horizon(), id));
    pages.add(STAGES, () -> () -> stages);
    VBox.setVgrow(pages.node(), Priority.ALWAYS);
  }

  private void move() {
    pages.select(STAGES);
    stages.ask();
  }

  private void lay(@Nullable Draft<Client> draft) {
    form = draft == null ? null : new OverviewForm(model, draft);
    overview.getChildren().setAll(form == null ? List.of() : List.of(form));
  }

  private void leave(boolean gone) {
    if (gone) {
      node.getChildren().setAll(new Empty("bi-person-x", "client.gone"));
    }
  }

  private void show(@Nullable ClientSheet sheet) {
    if (sheet == null) {
      return;
    }
    if (!node.getChildren().contains(page)) {
      node.getChildren().setAll(page);
      shown();
    }
    header.show(sheet, model.today());
    stages.show(sheet);
    if (form != null) {
      form.show(sheet);
    }
  }
}
