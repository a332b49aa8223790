package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Actions;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Every action of the program is declared as a constant; this looks at all of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionsTest {
  private final List<Action> all = declared();

  @Test
  void allOfTheWindowAreFound() {
    assertThat(all).containsAll(ShellActions.all()).containsAll(Actions.all());
  }

  @Test
  void everyActionHasATitle() {
    assertThat(all).allSatisfy(action -> assertThat(action.title()).isNotBlank());
  }

  @Test
  void everyFeatureHasItsHeadingOnTheCheatSheet() {
    assertThat(all)
        .extracting(Action::bundle)
        .filteredOn(bundle -> !List.of("shell", "kit").contains(bundle))
        .allSatisfy(bundle -> assertThat(Text.of("shell.keys." + bundle)).isNotBlank());
  }

  @Test
  void noTwoActionsShareAnId() {
    assertThat(all).extracting(Action::id).doesNotHaveDuplicates();
  }

  /// The tabs of one page each have their own way to create, edit and delete; one tab is seen.
  private static final List<KeyCombination> STANDARD =
      Stream.of(Actions.NEW, Actions.EDIT, Actions.DELETE).map(KeyCombination::valueOf).toList();

  @Test
  void everyKeyIsAKeyThatKeyboardsHave() {
    assertThat(all)
        .filteredOn(action -> action.key() != null)
        .allSatisfy(action -> assertThat(action.key()).isInstanceOf(KeyCodeCombination.class));
  }

  @Test
  void noTwoActionsOfOneScopeShareAKey() {
    var taken = new HashMap<String, Action>();
    for (var action : all) {
      if (action.key() != null && !STANDARD.contains(action.key())) {
        var other = taken.put(action.scope() + " " + action.key(), action);
        assertThat(other).as("has the key of " + action).isNull();
      }
    }
  }

  @Test
  void noFeatureTakesAKeyOfTheWindow() {
    var window = new ArrayList<>(ShellActions.all());
    window.addAll(Actions.all());
    all.stream().filter(action -> action.id().equals("exchange.exportList")).forEach(window::add);
    var keys = window.stream().map(Action::key).filter(key -> key != null).toList();
    assertThat(all)
        .filteredOn(action -> !window.contains(action))
        .allSatisfy(action -> assertThat(keys).doesNotContain(action.key()));
  }

  private static List<Action> declared() {
    return new ClassFileImporter()
        .importPackages("app.quarterbook.ui").stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Action.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .map(JavaField::reflect)
            .map(ActionsTest::value)
            .toList();
  }

  private static Action value(Field field) {
    try {
      field.setAccessible(true);
      return (Action) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
