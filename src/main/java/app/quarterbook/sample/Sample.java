package app.quarterbook.sample;

import app.quarterbook.model.client.Client;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;

/// Fills a new workbook with the sample.
public final class Sample {
  private Sample() {}

  public static void fill(Database database) {
    new ClientStore(database).save(Client.named("Larkspur Veterinary"));
  }
}
