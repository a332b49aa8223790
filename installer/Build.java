import static java.util.stream.Collectors.joining;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Makes what a person installs on the system this runs on: the program's image, then its packages.
/// Started by Maven with the folder where the jars (`input`) and the filtered `options` lie.
///
/// @param root that folder
/// @param system what is different on this system
record Build(Path root, OperatingSystem system) {
  private static final String NAME = "quarterbook";

  /// jpackage's own launcher for Linux asks rpm and dpkg whose file it is before it starts Java, twice
  /// at each start. This says the same to Java as the launcher's settings: its options, class path and
  /// main class. What is renamed shows as the program in a list of processes.
  private static final String SCRIPT = """
      #!/bin/sh
      self=$(readlink -f "$0")
      root=${self%%/bin/*}
      app=$root/lib/app
      unset JDK_JAVA_OPTIONS
      exec "$root/lib/runtime/bin/%s" "-Djpackage.app-path=$self" %s -cp "%s" %s "$@"
      """;

  /// Where jpackage lays things on a system, and from the jars to where JavaFX looks for its
  /// libraries.
  enum OperatingSystem {
    LINUX("image/" + NAME, "bin/" + NAME, "lib/app", ".", ".so", "png"),
    WINDOWS("image\\" + NAME, NAME + ".exe", "app", "..\\bin", ".dll", "ico"),
    MACOS("image/" + NAME + ".app", "Contents/MacOS/" + NAME, "Contents/app", ".", ".dylib", "icns");

    final String image;
    final String program;
    final String app;
    final String natives;
    final String library;
    final String icon;

    OperatingSystem(
        String image, String program, String app, String natives, String library, String icon) {
      this.image = image;
      this.program = program;
      this.app = app;
      this.natives = natives;
      this.library = library;
      this.icon = icon;
    }

    static OperatingSystem here() {
      var name = System.getProperty("os.name");
      return name.startsWith("Windows") ? WINDOWS : name.startsWith("Mac") ? MACOS : LINUX;
    }
  }

  static void main(String[] args) throws Exception {
    var build = new Build(Path.of(args[0]).toAbsolutePath(), OperatingSystem.here());
    build.image();
    build.unpackNatives();
    build.learn();
    build.replaceLauncher();
    build.packages();
  }

  private void image() throws Exception {
    delete(root.resolve("image"));
    delete(root.resolve("dist"));
    Files.createDirectories(root.resolve("dist"));
    var icon = NAME + "." + system.icon;
    if (system == OperatingSystem.MACOS) {
      Files.write(root.resolve(icon), icns());
    }
    jpackage("app-image", "@options", "--input", "input", "--dest", "image", "--icon", icon);
  }

  /// The drawing in the sizes that macOS shows, in its own container: named chunks, each a PNG whose
  /// name says the power of two that it is wide.
  private byte[] icns() throws IOException {
    var drawing = ImageIO.read(root.resolve(NAME + ".png").toFile());
    var chunks = new ByteArrayOutputStream();
    for (int power = 9; power >= 7; power--) {
      var png = new ByteArrayOutputStream();
      ImageIO.write(drawing, "png", png);
      chunk(chunks, "ic0" + power, png.toByteArray());
      drawing = half(drawing);
    }
    var whole = new ByteArrayOutputStream();
    chunk(whole, "icns", chunks.toByteArray());
    return whole.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String name, byte[] content) throws IOException {
    var data = new DataOutputStream(out);
    data.writeBytes(name);
    data.writeInt(2 * Integer.BYTES + content.length);
    data.write(content);
  }

  private static BufferedImage half(BufferedImage drawing) {
    int size = drawing.getWidth() / 2;
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(drawing, 0, 0, size, size, null);
    graphics.dispose();
    return image;
  }

  /// Beside their jar the libraries of JavaFX are found: nothing is unpacked at a start.
  private void unpackNatives() throws IOException {
    var target = Files.createDirectories(app().resolve(system.natives).normalize());
    try (var files = Files.list(app())) {
      var jar = files.filter(it -> it.getFileName().toString().startsWith("javafx-graphics")).findFirst();
      try (var graphics = new JarFile(jar.orElseThrow().toFile())) {
        for (var entry : graphics.stream().filter(it -> it.getName().endsWith(system.library)).toList()) {
          Files.copy(graphics.getInputStream(entry), target.resolve(entry.getName()));
        }
      }
    }
  }

  /// Which classes a start needs is learnt from a walk through every screen of a sample workbook.
  private void learn() throws Exception {
    var sample = Files.createTempDirectory("rehearsal");
    var classes = sample.resolve("classes");
    var cache = app().resolve(NAME + ".aot");
    launch("-XX:AOTMode=record -XX:AOTConfiguration=" + classes, "rehearse", sample.resolve("w").toString());
    launch("-XX:AOTMode=create -XX:AOTConfiguration=" + classes + " -XX:AOTCache=" + cache);
    delete(sample);
    var settings = List.of(
        "java-options=-XX:AOTCache=$APPDIR/" + NAME + ".aot", "java-options=-Xlog:aot=off", "java-options=-Xlog:cds=off");
    Files.write(app().resolve(NAME + ".cfg"), settings, StandardOpenOption.APPEND);
  }

  private void replaceLauncher() throws IOException {
    if (system == OperatingSystem.LINUX) {
      var image = root.resolve(system.image);
      var tools = image.resolve("lib/runtime/bin");
      Files.move(tools.resolve("java"), tools.resolve(NAME));
      Files.delete(image.resolve("lib/libapplauncher.so"));
      Files.writeString(image.resolve(system.program), script());
    }
  }

  private String script() throws IOException {
    var options = settings("java-options").map(it -> '"' + it + '"').collect(joining(" "));
    var jars = settings("app.classpath").collect(joining(":"));
    var main = settings("app.mainclass").findFirst().orElseThrow();
    return SCRIPT.formatted(NAME, options, jars, main);
  }

  /// What the launcher's settings say under a name, with the script's variable in it.
  private Stream<String> settings(String name) throws IOException {
    var start = name + "=";
    return Files.readAllLines(app().resolve(NAME + ".cfg")).stream()
        .filter(it -> it.startsWith(start))
        .map(it -> it.substring(start.length()).replace("$APPDIR", "$app"));
  }

  private void packages() throws Exception {
    switch (system) {
      case LINUX -> {
        var menu =
            List.of("--linux-shortcut", "--linux-menu-group", "Office", "--file-associations", "backup.properties");
        pack("deb", menu);
        if (onPath("rpmbuild")) {
          pack("rpm", menu, "--linux-rpm-license-type", "Apache-2.0", "--linux-package-deps", "gtk3");
        } else {
          System.out.println("No rpm was made: rpmbuild is not installed.");
        }
        portable("tar", "-C", "image", "-czf", "dist/" + NAME + "-portable.tar.gz", NAME);
      }
      case WINDOWS -> {
        pack("msi", List.of("--win-per-user-install", "--win-menu", "--win-shortcut-prompt"),
            "--file-associations", "backup.properties",
            "--win-upgrade-uuid", "7e2b9c54-6d0f-4c1b-9a53-0f6d1f6a1c25");
        portable("tar", "-C", "image", "-a", "-cf", "dist\\" + NAME + "-portable.zip", NAME);
      }
      case MACOS -> pack("dmg", List.of());
    }
  }

  private void pack(String type, List<String> more, String... evenMore) throws Exception {
    var arguments = new ArrayList<>(List.of("@package", "--app-image", system.image));
    arguments.addAll(more);
    arguments.addAll(List.of(evenMore));
    jpackage(type, arguments.toArray(String[]::new));
  }

  /// The portable program keeps its data beside itself, told so by an empty file.
  private void portable(String... archive) throws Exception {
    var marker = Files.createFile(root.resolve(system.image).resolve("portable"));
    run(Map.of(), List.of(archive));
    Files.delete(marker);
  }

  private void jpackage(String type, String... arguments) throws Exception {
    var tool = Path.of(System.getProperty("java.home"), "bin", "jpackage").toString();
    run(Map.of(), Stream.concat(Stream.of(tool, "--type", type), Stream.of(arguments)).toList());
  }

  private void launch(String options, String... arguments) throws Exception {
    var program = root.resolve(system.image).resolve(system.program).toString();
    run(Map.of("JAVA_TOOL_OPTIONS", options + " -Xlog:aot=off -Xlog:cds=off"),
        Stream.concat(Stream.of(program), Stream.of(arguments)).toList());
  }

  private void run(Map<String, String> environment, List<String> command) throws Exception {
    var process = new ProcessBuilder(command).directory(root.toFile()).inheritIO();
    process.environment().putAll(environment);
    process.environment().remove("DISPLAY");
    if (process.start().waitFor() != 0) {
      System.err.println("This failed: " + String.join(" ", command));
      System.exit(1);
    }
  }

  private Path app() {
    return root.resolve(system.image).resolve(system.app);
  }

  private static boolean onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(":")).anyMatch(it -> Files.isExecutable(Path.of(it, tool)));
  }

  private static void delete(Path path) throws IOException {
    if (Files.exists(path)) {
      try (var files = Files.walk(path)) {
        for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
