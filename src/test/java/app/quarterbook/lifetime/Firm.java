package app.quarterbook.lifetime;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.client.StageChange;
import java.time.LocalDate;
import java.util.List;

/// One client with what hangs on it.
///
/// @param since the first call
/// @param until the last contact: today, or when they parted
record Firm(
    Client client,
    LocalDate since,
    LocalDate until,
    List<StageChange> stages,
    List<Site> sites,
    List<Person> people) {}
