package app.quarterbook.cli;

import app.quarterbook.text.Text;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version as the jar's manifest says it; "dev" where there is no jar.
public final class Version implements IVersionProvider {
  /// The version alone, e.g. "1.0.0".
  public static String number() {
    return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
  }

  @Override
  public String[] getVersion() {
    return new String[] {Text.of("cli.version", number())};
  }
}
