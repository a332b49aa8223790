package app.quarterbook.exchange.write;

import app.quarterbook.exchange.Field;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.text.Text;
import java.util.List;
import java.util.Map;

/// Checklists as one list, a row a step; those that are not called for say so.
final class ChecklistSheet {
  private record Line(Run run, Step step) {}

  private ChecklistSheet() {}

  static Sheet of(List<Run> runs, Map<ClientId, String> names) {
    return Sheet.of(
        Text.of("exchange.sheet.checklists"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.checklist"),
            Text.of("exchange.column.started"),
            Text.of("exchange.column.putAway"),
            Text.of("exchange.column.step"),
            Text.of("exchange.column.owner"),
            Text.of("exchange.column.due"),
            Text.of("exchange.column.calledFor"),
            Text.of("exchange.column.done"),
            Text.of("exchange.column.doneBy"),
            Text.of(Field.CLIENT_NOTES)),
        runs.stream().flatMap(run -> run.all().stream().map(step -> new Line(run, step))).toList(),
        line -> {
          var list = line.run().list();
          var step = line.step();
          return Sheet.row(
              names.getOrDefault(list.client(), ""),
              list.title(),
              list.startedOn(),
              list.closedOn(),
              step.text(),
              step.owner(),
              step.dueOn(),
              list.calls(step.choice()),
              step.doneOn(),
              step.doneBy(),
              step.notes());
        });
  }
}
