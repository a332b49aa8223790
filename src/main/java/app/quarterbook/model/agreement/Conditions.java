package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an agreement promises and what it takes for it, apart from who, when and how much: what a
/// tier hands to a new agreement, and what can then be changed in that one (DOMAIN 6).
///
/// @param includedMinutes of work in each month
/// @param coversAll whether all work is in the fee, however much it is
/// @param discount percent off the hourly rates for what is not included
/// @param afterHours percent of the hourly rate outside business hours, 100 where the premium is
/// waived; null: what the rate card says
/// @param weekend the same on Saturdays and Sundays
/// @param travelWaived whether the way is never charged
/// @param increment minutes to which work is rounded up; null: what the settings say
/// @param minimum minutes that are charged at least; null: what the settings say
/// @param benefits one a line
/// @param exclusions what is not part of it
/// @param payment how and when it is paid
/// @param increase percent by which the fee rises when it is renewed
@RecordBuilder
public record Conditions(
    int includedMinutes,
    RollOver rollOver,
    boolean coversAll,
    int discount,
    @Nullable Integer afterHours,
    @Nullable Integer weekend,
    boolean travelWaived,
    @Nullable Integer increment,
    @Nullable Integer minimum,
    ResponseTargets responses,
    String benefits,
    String exclusions,
    String payment,
    BigDecimal increase)
    implements ConditionsBuilder.With {
  public static final Conditions NONE =
      new Conditions(
          0,
          RollOver.NONE,
          false,
          0,
          null,
          null,
          false,
          null,
          null,
          ResponseTargets.NONE,
          "",
          "",
          "",
          BigDecimal.ZERO);

  private static final int MOST_MINUTES = 100_000;

  public Conditions {
    includedMinutes = Check.between("includedMinutes", includedMinutes, 0, MOST_MINUTES);
    discount = Check.between("discount", discount, 0, 100);
    premium("afterHours", afterHours);
    premium("weekend", weekend);
    increment = Check.unknownOrPositive("increment", increment);
    minimum = Check.unknownOrNotNegative("minimum", minimum);
    benefits = Check.text("benefits", benefits, 20_000);
    exclusions = Check.text("exclusions", exclusions, 100_000);
    payment = Check.text("payment", payment, 20_000);
    increase = Check.money("increase", increase);
  }

  /// The benefits one by one, empty lines left out.
  public List<String> listedBenefits() {
    return benefits.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static void premium(String field, @Nullable Integer percent) {
    if (percent != null) {
      Check.between(field, percent, 100, 1000);
    }
  }
}
