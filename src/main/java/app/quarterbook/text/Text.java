package app.quarterbook.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Every text a person reads. The word before a key's first dot names the bundle: `plan.did.move`
/// stands in `text/plan.properties`.
public final class Text {
  private Text() {}

  /// The text of a key, its arguments put in by {@link MessageFormat} in the default locale.
  ///
  /// @throws java.util.MissingResourceException if there is no such text: a fault in the program
  public static String of(String key, Object... args) {
    var pattern = bundle(key).getString(key);
    return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(args);
  }

  public static String of(String key, List<?> args) {
    return of(key, args.toArray());
  }

  /// The name of an enum's constant as a person reads it: `Bucket.NOW` of `model.plan` is
  /// `plan.Bucket.NOW`.
  public static String of(Enum<?> constant) {
    return of(key(constant));
  }

  /// The key under which {@link #of(Enum)} looks.
  public static String key(Enum<?> constant) {
    var type = constant.getDeclaringClass();
    var home = type.getPackageName();
    return home.substring(home.lastIndexOf('.') + 1)
        + '.'
        + type.getSimpleName()
        + '.'
        + constant.name();
  }

  private static ResourceBundle bundle(String key) {
    return ResourceBundle.getBundle("text." + key.substring(0, key.indexOf('.')));
  }
}
