package app.quarterbook.ui.visit;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.ui.kit.Picker;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;

/// Asks whom a new visit goes to, where no client is shown.
public final class NewVisit {
  private NewVisit() {}

  /// The verb for wherever the person is.
  public static Verb anywhere(NewVisitViewModel beginning) {
    return Verb.always(
        VisitActions.NEW, () -> beginning.clients(clients -> ask(clients, beginning::with)));
  }

  /// The verb that starts a visit now: to the client that is shown, or else to the one that is
  /// picked.
  public static Verb now(NewVisitViewModel beginning, Place shown) {
    return Verb.always(VisitActions.START, () -> start(beginning, shown));
  }

  private static void start(NewVisitViewModel beginning, Place shown) {
    switch (shown) {
      case Place.ClientPage page -> beginning.start(page.client());
      case Place.VisitPage page -> beginning.startLike(page.visit());
      default -> beginning.clients(clients -> ask(clients, beginning::start));
    }
  }

  static void ask(List<Client> clients, Consumer<ClientId> then) {
    Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .ifPresent(
            window ->
                Picker.ask(
                    window,
                    "visit.pick",
                    "visit.pick.none",
                    clients,
                    Client::name,
                    client -> then.accept(client.id())));
  }
}
