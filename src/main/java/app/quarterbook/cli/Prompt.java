package app.quarterbook.cli;

import java.io.Console;
import java.time.Duration;
import java.util.Optional;

/// Asks a person at a terminal for something that nobody shall see.
interface Prompt {
  /// @return what was typed; empty where nobody is there to be asked, or nothing more comes
  Optional<String> ask(String question);

  /// Lets nobody try again for a while.
  void pause(Duration time);

  /// The terminal that the program was started from.
  static Prompt terminal() {
    return new Terminal();
  }

  /// What is typed does not show. Redirected input is no person.
  final class Terminal implements Prompt {
    @Override
    public Optional<String> ask(String question) {
      return Optional.ofNullable(System.console())
          .filter(Console::isTerminal)
          .map(console -> console.readPassword("%s: ", question))
          .map(String::new);
    }

    @Override
    public void pause(Duration time) {
      try {
        Thread.sleep(time);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
