package app.quarterbook.model.client;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Makes one client of two that are the same firm: what the kept one does not know is taken from
/// the other, notes are joined and money and time spent are added up.
public final class ClientMerge {
  private ClientMerge() {}

  public static Client of(Client kept, Client gone) {
    return kept.withStage(later(kept.stage(), gone.stage()))
        .withStanding(kept.standing() == Standing.UNDECIDED ? gone.standing() : kept.standing())
        .withSince(earlier(kept, gone))
        .withSize(size(kept.size(), gone.size()))
        .withAcquisition(acquisition(kept.acquisition(), gone.acquisition()))
        .withRhythm(rhythm(kept.rhythm(), gone.rhythm()))
        .withNotes(joined(kept.notes(), gone.notes()));
  }

  /// A relationship that still lives goes before one that is over.
  private static Stage later(Stage kept, Stage gone) {
    if (kept.isOver() != gone.isOver()) {
      return kept.isOver() ? gone : kept;
    }
    return !gone.isOver() && gone.compareTo(kept) > 0 ? gone : kept;
  }

  private static @Nullable LocalDate earlier(Client kept, Client gone) {
    var since = kept.since();
    var other = gone.since();
    return since == null || other != null && other.isBefore(since) ? other : since;
  }

  private static Size size(Size kept, Size gone) {
    return new Size(
        known(kept.employees(), gone.employees()),
        known(kept.workstations(), gone.workstations()),
        known(kept.servers(), gone.servers()),
        known(kept.sites(), gone.sites()),
        known(kept.wanLinks(), gone.wanLinks()));
  }

  private static Acquisition acquisition(Acquisition kept, Acquisition gone) {
    return new Acquisition(
        kept.source().isBlank() ? gone.source() : kept.source(),
        kept.cost().add(gone.cost()),
        kept.minutes() + gone.minutes());
  }

  private static Rhythm rhythm(Rhythm kept, Rhythm gone) {
    return new Rhythm(
        known(kept.contactDays(), gone.contactDays()),
        known(kept.reviewMonths(), gone.reviewMonths()),
        known(kept.surveyMonths(), gone.surveyMonths()),
        known(kept.fiscalYearStart(), gone.fiscalYearStart()));
  }

  private static <T> @Nullable T known(@Nullable T kept, @Nullable T gone) {
    return kept == null ? gone : kept;
  }

  private static String joined(String kept, String gone) {
    if (gone.isBlank() || kept.contains(gone)) {
      return kept;
    }
    return kept.isBlank() ? gone : kept + "\n\n" + gone;
  }
}
