package app.quarterbook.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What it is measured on.
public final class Machine {
  private Machine() {}

  /// Processor, memory, Java, and how busy it is at the moment.
  public static String describe() throws IOException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "%d × %s, %s of memory, %s %s, Java %s (%s), load %.1f",
        system.getAvailableProcessors(),
        line("/proc/cpuinfo", "model name", system.getArch()),
        line("/proc/meminfo", "MemTotal", "?"),
        system.getName(),
        system.getVersion(),
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        system.getSystemLoadAverage());
  }

  /// What a process holds in memory, in megabytes.
  public static double resident(long pid) throws IOException {
    var kilobytes = line("/proc/" + pid + "/status", "VmRSS", "0 kB");
    return Double.parseDouble(kilobytes.split("\\s+")[0]) / 1024;
  }

  private static String line(String file, String key, String otherwise) throws IOException {
    if (!Files.isReadable(Path.of(file))) {
      return otherwise;
    }
    return Files.readAllLines(Path.of(file)).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(otherwise);
  }
}
