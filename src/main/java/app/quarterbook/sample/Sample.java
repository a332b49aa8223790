package app.quarterbook.sample;

import app.quarterbook.store.Database;
import app.quarterbook.store.QuestionStore;
import java.time.LocalDate;
import java.util.Random;

/// Fills an empty workbook with the sample: the same on the same day.
public final class Sample {
  private static final long SEED = 20;

  private Sample() {}

  public static void fill(Database database) {
    var today = LocalDate.now(database.clock());
    new QuestionStore(database).addDefaults();
    var clients = new SampleClients(database, today).fill();
    var agreements = new SampleAgreements(database, today).fill(clients);
    new SampleVisits(database, today, new Random(SEED)).fill(clients);
    new SampleSignOffs(database).fill(clients.getFirst());
    new SampleBilling(database, today).fill(clients);
    new SamplePlans(database, today).fill(clients);
    new SampleSurveys(database, today).fill(clients, agreements);
    new SampleChecklists(database, today).fill(agreements);
  }
}
