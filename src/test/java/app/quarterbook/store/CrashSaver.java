package app.quarterbook.store;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;

/// The program that [CrashTest] kills: it saves one client after the other, each a row in two
/// tables, opens and closes the workbook in between, and says aloud what it does and what is
/// saved.
final class CrashSaver {
  private static final int CLIENTS_A_SITTING = 60;

  private CrashSaver() {}

  static String name(int number) {
    return "Client " + number;
  }

  public static void main(String[] args) {
    var folder = new WorkbookFolder(Path.of(args[0]));
    while (true) {
      System.out.println("opening");
      var database = Database.open(folder, Clock.systemUTC());
      System.out.println("opened");
      var clients = new ClientStore(database);
      int saved = clients.all().size();
      for (int number = saved + 1; number <= saved + CLIENTS_A_SITTING; number++) {
        var notes = "What was said on the telephone. ".repeat(number % 7 * 20);
        clients.save(Client.named(name(number)).withNotes(notes));
        System.out.println(number);
      }
      System.out.println("closing");
      database.close();
    }
  }
}
