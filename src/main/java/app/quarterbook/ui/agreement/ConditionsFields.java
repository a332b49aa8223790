package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.ResponseTargets;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of conditions while they are being written, in an agreement or in a tier.
///
/// @param <R> what has the conditions
final class ConditionsFields<R> {
  final Field<Integer> includedMinutes;
  final Field<RollOver> rollOver;
  final Field<Boolean> coversAll;
  final Field<Integer> discount;
  final Field<@Nullable Integer> afterHours;
  final Field<@Nullable Integer> weekend;
  final Field<Boolean> travelWaived;
  final Field<@Nullable Integer> increment;
  final Field<@Nullable Integer> minimum;
  final Field<String> benefits;
  final Field<String> exclusions;
  final Field<String> payment;
  final Field<BigDecimal> increase;
  private final Map<Way, Map<Urgency, Field<@Nullable Integer>>> responses =
      new EnumMap<>(Way.class);
  private final Function<R, Conditions> get;
  private final BiFunction<R, Conditions, R> with;

  ConditionsFields(Draft<R> draft, Function<R, Conditions> get, BiFunction<R, Conditions, R> with) {
    this.get = get;
    this.with = with;
    includedMinutes =
        draft.minutes(
            "includedMinutes",
            of(Conditions::includedMinutes),
            into(Conditions::withIncludedMinutes));
    rollOver = draft.choice("rollOver", of(Conditions::rollOver), into(Conditions::withRollOver));
    coversAll =
        draft.choice("coversAll", of(Conditions::coversAll), into(Conditions::withCoversAll));
    discount = draft.whole("discount", of(Conditions::discount), into(Conditions::withDiscount));
    afterHours =
        draft.optionalWhole(
            "afterHours", it -> get.apply(it).afterHours(), into(Conditions::withAfterHours));
    weekend =
        draft.optionalWhole(
            "weekend", it -> get.apply(it).weekend(), into(Conditions::withWeekend));
    travelWaived =
        draft.choice(
            "travelWaived", of(Conditions::travelWaived), into(Conditions::withTravelWaived));
    increment =
        draft.optionalWhole(
            "increment", it -> get.apply(it).increment(), into(Conditions::withIncrement));
    minimum =
        draft.optionalWhole(
            "minimum", it -> get.apply(it).minimum(), into(Conditions::withMinimum));
    benefits = draft.text("benefits", of(Conditions::benefits), into(Conditions::withBenefits));
    exclusions =
        draft.text("exclusions", of(Conditions::exclusions), into(Conditions::withExclusions));
    payment = draft.text("payment", of(Conditions::payment), into(Conditions::withPayment));
    increase = draft.money("increase", of(Conditions::increase), into(Conditions::withIncrease));
    for (var way : Way.values()) {
      var row = new EnumMap<Urgency, Field<@Nullable Integer>>(Urgency.class);
      for (var urgency : Urgency.values()) {
        row.put(urgency, response(draft, way, urgency));
      }
      responses.put(way, row);
    }
  }

  /// Business hours within which help of this way is meant to come.
  Field<@Nullable Integer> response(Way way, Urgency urgency) {
    return responses.get(way).get(urgency);
  }

  private Field<@Nullable Integer> response(Draft<R> draft, Way way, Urgency urgency) {
    return draft.optionalWhole(
        "responses." + way + "." + urgency,
        it -> responses(it).hours(way, urgency).orElse(null),
        (it, hours) -> put(it, responses(it).with(way, urgency, hours)));
  }

  private ResponseTargets responses(R record) {
    return get.apply(record).responses();
  }

  private R put(R record, ResponseTargets targets) {
    return with.apply(record, get.apply(record).withResponses(targets));
  }

  private <T> Function<R, T> of(Function<Conditions, T> part) {
    return record -> part.apply(get.apply(record));
  }

  private <T extends @Nullable Object> BiFunction<R, T, R> into(
      BiFunction<Conditions, T, Conditions> part) {
    return (record, value) -> with.apply(record, part.apply(get.apply(record), value));
  }
}
