package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The pages of the help: Markdown files that come with the program, listed in `help/index`.
final class HelpTopics {
  /// @param name the file's name, which a place asks for
  /// @param title its first heading
  record Topic(String name, String title, String markdown) {
    boolean holds(String words) {
      var text = markdown.toLowerCase(Locale.ROOT);
      return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
          .allMatch(text::contains);
    }
  }

  private final List<Topic> topics;

  HelpTopics() {
    topics = read("index").lines().filter(line -> !line.isBlank()).map(HelpTopics::topic).toList();
  }

  /// The topics that hold every one of these words.
  List<Topic> about(String words) {
    return topics.stream().filter(topic -> topic.holds(words)).toList();
  }

  /// The topic of this name, or the first.
  Topic named(String name) {
    return topics.stream()
        .filter(topic -> topic.name().equals(name))
        .findFirst()
        .orElseGet(topics::getFirst);
  }

  /// Help is opened at the topic of the place that is being looked at.
  static Place aim(Place there, @Nullable Place here) {
    return there instanceof Place.Help && here != null ? new Place.Help(of(here)) : there;
  }

  /// The name of the topic that explains a place.
  private static String of(Place place) {
    return switch (place) {
      case Place.Today today -> "today";
      case Place.Inbox inbox -> "capture";
      case Place.Clients clients -> "clients";
      case Place.ClientPage page -> "clients";
      case Place.ClientRecord record -> "clients";
      case Place.Experts experts -> "experts";
      case Place.ExpertEntry entry -> "experts";
      case Place.Plan plan -> "plan";
      case Place.PlanItemPage page -> "plan";
      case Place.Visits visits -> "visits";
      case Place.VisitPage page -> "visits";
      case Place.SignOffPage page -> "signing";
      case Place.Agreements agreements -> "agreements";
      case Place.AgreementPage page -> "agreements";
      case Place.Billing billing -> "billing";
      case Place.RateCards page -> "rate-card";
      case Place.Tiers page -> "rate-card";
      case Place.Checklists checklists -> "checklists";
      case Place.ChecklistPage page -> "checklists";
      case Place.ChecklistTemplates templates -> "checklists";
      case Place.Surveys surveys -> "surveys";
      case Place.SurveyPage page -> "surveys";
      case Place.Import imports -> "import";
      case Place.Backups backups -> "backups";
      case Place.BackupFile file -> "backups";
      case Place.Settings settings -> "settings";
      case Place.Wordings wordings -> "settings";
      case Place.Protection protection -> "protection";
      case Place.Setting setting -> "settings";
      case Place.Help help -> help.topic();
    };
  }

  private static Topic topic(String name) {
    var markdown = read(name + ".md");
    return new Topic(name, markdown.substring(2, markdown.indexOf('\n')).strip(), markdown);
  }

  private static String read(String file) {
    var resource = "/help/" + file;
    try (var in =
        Objects.requireNonNull(HelpTopics.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
