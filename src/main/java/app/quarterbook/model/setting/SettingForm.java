package app.quarterbook.model.setting;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.rate.TravelKind;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;

/// What may stand in a setting. Every setting is kept as text; its form says which texts are sound.
public enum SettingForm {
  /// A short text with something in it.
  NAME {
    @Override
    String check(String field, String text) {
      return Check.required(field, text, 50);
    }
  },
  /// A line of text, or nothing.
  LINE {
    @Override
    String check(String field, String text) {
      return Check.text(field, text.strip(), 200);
    }
  },
  /// Lines of text, or nothing.
  LINES {
    @Override
    String check(String field, String text) {
      return Check.text(field, text.strip(), 1000);
    }
  },
  /// The name under which the workbook keeps a picture, or nothing.
  PICTURE {
    @Override
    String check(String field, String text) {
      if (text.isEmpty() || text.matches("[0-9a-f]{64}")) {
        return text;
      }
      throw new Unsound(field, "problem.picture");
    }
  },
  /// A colour as red, green and blue in hexadecimal, as in `#0A58A8`.
  COLOUR {
    @Override
    String check(String field, String text) {
      var colour = text.strip().toUpperCase(Locale.ROOT);
      if (!colour.matches("#[0-9A-F]{6}")) {
        throw new Unsound(field, "problem.colour");
      }
      if (!Contrast.isReadable(colour)) {
        throw new Unsound(field, "problem.colourPale");
      }
      return colour;
    }
  },
  /// A whole number, zero or more.
  COUNT {
    @Override
    String check(String field, String text) {
      return number(field, text, 0, 1_000_000);
    }
  },
  /// Days, zero or more.
  DAYS {
    @Override
    String check(String field, String text) {
      return number(field, text, 0, 3660);
    }
  },
  /// Days from one time to the next, at least one.
  RHYTHM {
    @Override
    String check(String field, String text) {
      return number(field, text, 1, 3660);
    }
  },
  /// Months, at least one.
  MONTHS {
    @Override
    String check(String field, String text) {
      return number(field, text, 1, 1200);
    }
  },
  /// Minutes to which time is rounded up, at least one.
  STEP {
    @Override
    String check(String field, String text) {
      return number(field, text, 1, 480);
    }
  },
  /// Minutes of one day, zero or more.
  MINUTES {
    @Override
    String check(String field, String text) {
      return number(field, text, 0, 1440);
    }
  },
  /// Hours, at least one.
  HOURS {
    @Override
    String check(String field, String text) {
      return number(field, text, 1, 168);
    }
  },
  /// A share of a whole.
  PERCENT {
    @Override
    String check(String field, String text) {
      return number(field, text, 0, 100);
    }
  },
  /// An amount of money with two decimal places and a point before them, as in `0.70`.
  AMOUNT {
    @Override
    String check(String field, String text) {
      try {
        return Check.money(field, new BigDecimal(text.strip())).toPlainString();
      } catch (NumberFormatException unreadable) {
        throw new Unsound(field, "problem.notANumber");
      }
    }
  },
  /// A time of day on 24 hours, as in `17:30`.
  TIME_OF_DAY {
    @Override
    String check(String field, String text) {
      try {
        return LocalTime.parse(text.strip()).truncatedTo(ChronoUnit.MINUTES).toString();
      } catch (DateTimeParseException unreadable) {
        throw new Unsound(field, "problem.notATime", "17:30");
      }
    }
  },
  /// A {@link TravelKind}'s name.
  TRAVEL {
    @Override
    String check(String field, String text) {
      try {
        return TravelKind.valueOf(text).name();
      } catch (IllegalArgumentException unknown) {
        throw new Unsound(field, "problem.travelKind");
      }
    }
  },
  /// An ISO 4217 code, or nothing: as on this computer.
  CURRENCY {
    @Override
    String check(String field, String text) {
      var code = text.strip().toUpperCase(Locale.ROOT);
      boolean known =
          Currency.getAvailableCurrencies().stream()
              .anyMatch(currency -> currency.getCurrencyCode().equals(code));
      if (code.isEmpty() || known) {
        return code;
      }
      throw new Unsound(field, "problem.currency");
    }
  },
  /// `YES` or `NO`.
  YES_NO {
    @Override
    String check(String field, String text) {
      return text.equals("YES") ? text : "NO";
    }
  },
  /// A {@link DistanceUnit}'s name, or nothing: as on this computer.
  DISTANCE {
    @Override
    String check(String field, String text) {
      if (text.isEmpty()) {
        return text;
      }
      try {
        return DistanceUnit.valueOf(text).name();
      } catch (IllegalArgumentException unknown) {
        throw new Unsound(field, "problem.distanceUnit");
      }
    }
  };

  /// The sound spelling of a text.
  ///
  /// @param field what {@link Unsound#field()} shall name
  /// @throws Unsound if the text does not fit
  abstract String check(String field, String text);

  private static String number(String field, String text, int least, int most) {
    var stripped = text.strip();
    if (!stripped.matches("\\d{1,9}")) {
      throw new Unsound(field, "problem.notWhole");
    }
    int value = Integer.parseInt(stripped);
    if (value < least || value > most) {
      throw new Unsound(field, "problem.between", least, most);
    }
    return Integer.toString(value);
  }
}
