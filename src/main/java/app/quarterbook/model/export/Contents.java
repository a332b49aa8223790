package app.quarterbook.model.export;

import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import java.util.List;

/// Everything of a workbook that is written as lists.
public record Contents(
    Holdings held,
    List<Expert> experts,
    List<Survey> surveys,
    List<Part> parts,
    List<OpenPoint> points,
    Terms terms,
    List<Run> checklists) {
  public Contents {
    experts = List.copyOf(experts);
    surveys = List.copyOf(surveys);
    parts = List.copyOf(parts);
    points = List.copyOf(points);
    checklists = List.copyOf(checklists);
  }

  public List<Client> clients() {
    return held.clients();
  }
}
