package app.quarterbook;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.text.Text;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every key that is used has a text, and every text is used.
class TextTest {
  private static final Path BUNDLES = Path.of("src/main/resources/text");
  private static final Path SOURCES = Path.of("src/main/java");

  /// Read by the command line library under keys of its own making.
  private static final Pattern COMMANDS =
      Pattern.compile("quarterbook\\..*|(header|description|usage)\\..*");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9_.]+)\"");
  /// A node's id is not a text: `setId("client.header")`.
  private static final Pattern NODE = Pattern.compile("(?:setId|note)\\(\\s*\"([^\"]+)\"");

  private static final Pattern PREFIX =
      Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z0-9_.]*\\.)\"\\s*\\+");

  /// `<bundle>.field.<name>`, as a form makes it, and `<list>.empty`, as a list does.
  private static final Pattern FIELD = Pattern.compile("[a-z]+\\.field\\.([A-Za-z_]+)");

  /// A text in a template of a document.
  private static final Path TEMPLATES = Path.of("src/main/resources/templates");

  private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{#text}}([^{]+)\\{\\{/text}}");

  private static final Pattern NAME = Pattern.compile("\"([A-Za-z]+)\"");
  private static final Pattern SUFFIX = Pattern.compile("\"(\\.[A-Za-z]+)\"");

  @Test
  void everyKeyInTheCodeHasAText() throws IOException {
    var texts = texts();
    var bundles = bundles(texts);
    var missing = new TreeSet<String>();
    var nodes = find(NODE);
    for (var key : literals()) {
      if (bundles.contains(key.substring(0, key.indexOf('.')))
          && !key.endsWith(".")
          && !nodes.contains(key)
          && !texts.containsKey(key + ".empty")
          && !texts.containsKey(key + ".saved")
          && !texts.containsKey(key)
          && !texts.containsKey(key.replaceFirst("\\.", ".action."))) {
        missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyEnumThatPeopleReadHasNames() throws IOException {
    var texts = texts();
    var spoken = enums().filter(it -> texts.containsKey(Text.key(it[0]))).toList();
    assertThat(spoken).isNotEmpty();
    for (var constants : spoken) {
      assertThat(Stream.of(constants).map(Text::key)).allMatch(texts::containsKey);
    }
  }

  @Test
  void everyTextIsUsed() throws IOException {
    var used = new TreeSet<>(literals());
    var fields = find(NAME);
    for (var constant : enums().flatMap(Stream::of).toList()) {
      used.add(Text.key(constant));
      fields.add(constant.name());
    }
    var prefixes = find(PREFIX);
    var suffixes = find(SUFFIX);
    var unused = new TreeSet<String>();
    for (var key : texts().keySet()) {
      if (!used.contains(key)
          && !COMMANDS.matcher(key).matches()
          && !isActionTitle(key, used)
          && !isField(key, fields)
          && !isSuffixed(key, used, suffixes)
          && prefixes.stream().noneMatch(key::startsWith)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void everyTextIsAPatternInBothLocales() throws IOException {
    for (var locale : Set.of(Locale.US, Locale.GERMANY)) {
      texts()
          .forEach(
              (key, text) ->
                  assertThat(new MessageFormat(text, locale).toPattern()).as(key).isNotBlank());
    }
  }

  /// The journal keeps the arguments of its labels as words.
  @Test
  void whatTheJournalSaysTakesWordsOnly() throws IOException {
    texts().entrySet().stream()
        .filter(text -> text.getKey().contains(".did."))
        .forEach(
            text ->
                assertThat(text.getValue())
                    .as(text.getKey())
                    .doesNotContainPattern("\\{\\d+\\s*,"));
  }

  @Test
  void noTextLosesAnApostrophe() throws IOException {
    texts().forEach((key, text) -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
  }

  /// An action "plan.move" is titled by "plan.action.move".
  private static boolean isActionTitle(String key, Set<String> used) {
    return key.contains(".action.") && used.contains(key.replace(".action.", "."));
  }

  private static boolean isField(String key, Set<String> names) {
    var field = FIELD.matcher(key);
    return field.matches() && names.contains(field.group(1));
  }

  private static boolean isSuffixed(String key, Set<String> used, Set<String> suffixes) {
    int dot = key.lastIndexOf('.');
    var base = key.substring(0, dot);
    return suffixes.contains(key.substring(dot))
        && (used.contains(base) || isActionTitle(base, used));
  }

  private static Map<String, String> texts() throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.list(BUNDLES)) {
      for (var file : files.toList()) {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
          bundle.load(reader);
        }
        bundle.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    }
    return texts;
  }

  private static Set<String> bundles(Map<String, String> texts) {
    var bundles = new TreeSet<String>();
    texts.keySet().forEach(key -> bundles.add(key.substring(0, key.indexOf('.'))));
    return bundles;
  }

  private static Set<String> literals() throws IOException {
    var literals = find(LITERAL);
    literals.addAll(find(IN_TEMPLATE, TEMPLATES, ".html"));
    return literals;
  }

  private static Set<String> find(Pattern pattern) throws IOException {
    return find(pattern, SOURCES, ".java");
  }

  private static Set<String> find(Pattern pattern, Path folder, String ending) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(it -> found.add(it.group(1)));
      }
    }
    return found;
  }

  private static Stream<Enum<?>[]> enums() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "app.quarterbook.model", "app.quarterbook.exchange", "app.quarterbook.ui")
            .stream()
            .filter(JavaClass::isEnum)
            .map(it -> (Enum<?>[]) it.reflect().getEnumConstants())
            .filter(it -> it != null && it.length > 0);
  }
}
