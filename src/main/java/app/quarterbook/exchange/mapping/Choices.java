package app.quarterbook.exchange.mapping;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.FieldType;
import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the values of a field of few choices can mean, and which of these a value most likely
/// means.
public final class Choices {
  private static final Map<String, Enum<?>> BY_WORD = byWord();
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,]0*)?\\s*%?");

  private Choices() {}

  /// All that values of the field can mean; empty for a field that is no choice.
  public static List<? extends Enum<?>> of(Field field) {
    return switch (field) {
      case CLIENT_DEAL -> List.of(Tier.values());
      case VISIT_KIND -> List.of(VisitKind.values());
      case VISIT_BILLING -> List.of(Billing.values());
      case ITEM_PRIORITY -> List.of(Bucket.values());
      case ITEM_PROGRESS -> List.of(ItemState.values());
      case ITEM_DOER -> List.of(DoerKind.values());
      case ITEM_RISK -> List.of(Risk.values());
      default -> List.of();
    };
  }

  /// The choice as a person reads it.
  public static String name(Enum<?> choice) {
    return choice instanceof Tier tier ? Settings.USUAL.tierName(tier) : Text.of(choice);
  }

  /// The same value in another case or with blanks around it means the same.
  public static String key(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /// What a value most likely means; empty where a person has to say.
  public static Optional<Enum<?>> propose(Field field, String value) {
    if (field == Field.ITEM_PROGRESS) {
      var percent = PERCENT.matcher(value.strip());
      if (percent.matches()) {
        return Optional.of(state(Integer.parseInt(percent.group(1))));
      }
    }
    var known = BY_WORD.get(field + " " + Fold.name(value));
    return known == null && field == Field.ITEM_DOER
        ? Optional.of(DoerKind.EXPERT)
        : Optional.ofNullable(known);
  }

  /// The choice of that name, as a mapping keeps it.
  static Optional<Enum<?>> named(Field field, String name) {
    for (Enum<?> choice : of(field)) {
      if (choice.name().equals(name)) {
        return Optional.of(choice);
      }
    }
    return Optional.empty();
  }

  private static ItemState state(int percent) {
    return percent == 0 ? ItemState.OPEN : percent < 100 ? ItemState.DOING : ItemState.DONE;
  }

  private static Map<String, Enum<?>> byWord() {
    var words = new HashMap<String, Enum<?>>();
    var lists = Words.load("choices.properties");
    for (var field : Field.values()) {
      if (field.type() != FieldType.CHOICE) {
        continue;
      }
      for (Enum<?> choice : of(field)) {
        words.put(field + " " + Fold.name(choice.name()), choice);
        words.put(field + " " + Fold.name(name(choice)), choice);
        for (var word : lists.getOrDefault(field + "." + choice.name(), List.of())) {
          words.put(field + " " + word, choice);
        }
      }
    }
    return Map.copyOf(words);
  }
}
