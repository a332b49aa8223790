package app.quarterbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The icon set is older than its web page: a name that it does not know fails only when it is
/// shown.
class IconsTest {
  private static final Pattern NAME = Pattern.compile("\"(bi-[a-z0-9-]+)\"");

  @Test
  void everyIconThatIsNamedExists() throws IOException {
    var known = Arrays.stream(BootstrapIcons.values()).map(BootstrapIcons::getDescription).toList();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var named = files.filter(Files::isRegularFile).flatMap(IconsTest::names).distinct().toList();
      assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(known).contains(name));
    }
  }

  private static Stream<String> names(Path file) {
    try {
      return NAME.matcher(Files.readString(file))
          .results()
          .map(MatchResult::group)
          .map(IconsTest::bare);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String bare(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }
}
