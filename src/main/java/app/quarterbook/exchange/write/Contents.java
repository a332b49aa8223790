package app.quarterbook.exchange.write;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.survey.Survey;
import java.util.List;

/// Everything of a workbook that is written as lists.
public record Contents(Holdings held, List<Expert> experts, List<Survey> surveys) {
  public Contents {
    experts = List.copyOf(experts);
    surveys = List.copyOf(surveys);
  }

  public List<Client> clients() {
    return held.clients();
  }
}
