package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListTableTest extends FxTest {
  private record Firm(String name, @Nullable Integer servers) {}

  private final List<Firm> opened = new ArrayList<>();
  private TableView<Firm> table;

  @BeforeEach
  void build() {
    showNode(
        () -> {
          var items =
              FXCollections.observableArrayList(
                  new Firm("Zeller Print", 10), new Firm("Öhm & Co", 9), new Firm("Adams", null));
          var list =
              new ListTable<>(items, new Label("none"))
                  .text("formtest.field.name", Firm::name)
                  .number("formtest.field.notes", Firm::servers, String::valueOf)
                  .opens(opened::add);
          table = list.node();
          var filter = new FilterField("formtest.field.name", list);
          filter.setId("filter");
          return new VBox(filter, table);
        });
  }

  @Test
  void theFilterWantsEveryWordInWhateverCase() {
    focus(id("filter"));
    type("PRI zel");
    assertThat(names()).containsExactly("Zeller Print");
    press(KeyCode.ESCAPE);
    assertThat(names()).hasSize(3);
  }

  @Test
  void downGoesFromTheFilterToTheListAndEnterOpens() {
    focus(id("filter"));
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertThat(opened).extracting(Firm::name).containsExactly("Zeller Print");
  }

  @Test
  void wordsSortByLanguageAndNumbersByValue() {
    run(() -> table.getSortOrder().setAll(List.of(table.getColumns().getFirst())));
    assertThat(names()).containsExactly("Adams", "Öhm & Co", "Zeller Print");
    run(() -> table.getSortOrder().setAll(List.of(table.getColumns().getLast())));
    assertThat(names()).containsExactly("Adams", "Öhm & Co", "Zeller Print");
  }

  @Test
  void aRowTellsItsContentAndItsPlace() {
    var said =
        robot().lookup(".table-row-cell").queryAll().stream().map(row -> row.getAccessibleText());
    assertThat(said).contains("Zeller Print, 10, 1 of 3", "Adams, 3 of 3");
  }

  private List<String> names() {
    return get(() -> table.getItems().stream().map(Firm::name).toList());
  }
}
