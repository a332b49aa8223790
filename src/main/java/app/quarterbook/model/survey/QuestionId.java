package app.quarterbook.model.survey;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record QuestionId(UUID value) {
  public static QuestionId next() {
    return new QuestionId(Ids.next());
  }
}
