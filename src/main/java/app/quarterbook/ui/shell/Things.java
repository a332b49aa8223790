package app.quarterbook.ui.shell;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ExpertId;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Passage;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.ui.kit.ClientPart;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Spellings;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Things that can be found as lines of the palette, and the places where they are.
final class Things {
  private Things() {}

  /// What was found as a line that opens it. What has no name is called by what is written there.
  static Entry entry(Found found, Navigator navigator) {
    boolean nameless = found.name().isEmpty();
    return new Entry(
        nameless ? found.text() : found.name(),
        nameless || !found.name().hits().isEmpty() ? Passage.NONE : found.text(),
        detail(found),
        icon(found.kind()),
        "",
        () -> navigator.go(place(found)));
  }

  /// The record that a place shows; empty where it shows none.
  static Optional<FindKey> key(@Nullable Place place) {
    return Optional.ofNullable(
        switch (place) {
          case Place.ClientPage it -> new FindKey(FindKind.CLIENT, it.client().value());
          case Place.ClientRecord it -> new FindKey(kind(it.part()), it.record());
          case Place.PlanItemPage it -> new FindKey(FindKind.PLAN_ITEM, it.item().value());
          case Place.ExpertEntry it -> new FindKey(FindKind.EXPERT, it.expert().value());
          case Place.VisitPage it -> new FindKey(FindKind.VISIT, it.visit().value());
          case Place.AgreementPage it -> new FindKey(FindKind.AGREEMENT, it.agreement().value());
          case Place.ChecklistPage it -> new FindKey(FindKind.CHECKLIST, it.list().value());
          case Place.SurveyPage it -> new FindKey(FindKind.SURVEY, it.survey().value());
          case null, default -> null;
        });
  }

  private static Place place(Found found) {
    return switch (found.kind()) {
      case CLIENT -> new Place.ClientPage(new ClientId(found.home()));
      case PERSON -> of(found, ClientPart.PEOPLE);
      case SITE -> of(found, ClientPart.SITES);
      case PLAN_ITEM -> new Place.PlanItemPage(new PlanItemId(found.home()));
      case HORIZON_EVENT -> of(found, ClientPart.HORIZON);
      case EXPERT -> new Place.ExpertEntry(new ExpertId(found.home()));
      case VISIT, PART, OPEN_POINT -> new Place.VisitPage(new VisitId(found.home()));
      case AGREEMENT -> new Place.AgreementPage(new AgreementId(found.home()));
      case CHECKLIST -> new Place.ChecklistPage(new ChecklistId(found.home()));
      case STEP ->
          new Place.ChecklistPage(new ChecklistId(found.home()), new StepId(found.key().id()));
      case SURVEY, ANSWER -> new Place.SurveyPage(new SurveyId(found.home()));
      case CAPTURE -> new Place.Inbox();
    };
  }

  private static Place of(Found found, ClientPart part) {
    UUID client = Objects.requireNonNull(found.client());
    return new Place.ClientRecord(new ClientId(client), part, found.home());
  }

  private static FindKind kind(ClientPart part) {
    return switch (part) {
      case PEOPLE -> FindKind.PERSON;
      case SITES -> FindKind.SITE;
      case HORIZON -> FindKind.HORIZON_EVENT;
    };
  }

  private static String detail(Found found) {
    var client = found.kind() == FindKind.CLIENT ? "" : found.clientName();
    var day = found.on() == null ? "" : Spellings.DATE.write(found.on());
    return Stream.of(client, day).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String icon(FindKind kind) {
    return switch (kind) {
      case CLIENT -> "bi-building";
      case PERSON -> "bi-person";
      case EXPERT -> "bi-person-lines-fill";
      case SITE -> "bi-geo-alt";
      case PLAN_ITEM -> "bi-kanban";
      case HORIZON_EVENT -> "bi-binoculars";
      case AGREEMENT -> "bi-file-earmark-check";
      case SURVEY, ANSWER -> "bi-chat-square-text";
      case VISIT -> "bi-journal-text";
      case PART -> "bi-cpu";
      case OPEN_POINT, STEP -> "bi-circle";
      case CHECKLIST -> "bi-list-check";
      case CAPTURE -> "bi-inbox";
    };
  }
}
