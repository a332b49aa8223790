package app.quarterbook.cli;

import app.quarterbook.store.disk.WorkbookFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Runs commands on one workbook as a terminal does, and keeps what the last one printed.
final class Terminal {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private final Path workbook;
  private final Deque<String> typed = new ArrayDeque<>();
  private final List<Path> looked = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  Terminal(Path workbook) {
    this.workbook = workbook;
  }

  /// @return the exit code
  int run(String... args) {
    out = new StringWriter();
    err = new StringWriter();
    var line = new Quarterbook(this::window, folder -> 0, CLOCK, new Typing()).commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    var all = new ArrayList<>(List.of("--workbook", workbook.toString()));
    all.addAll(List.of(args));
    return line.execute(all.toArray(String[]::new));
  }

  /// The backups that a window was opened with, in order.
  List<Path> looked() {
    return looked;
  }

  private int window(WorkbookFolder folder, Optional<Path> backup) {
    backup.ifPresent(looked::add);
    return 0;
  }

  /// What the person will type when asked, in this order.
  Terminal typing(String... answers) {
    typed.addAll(List.of(answers));
    return this;
  }

  /// How often the program let the person wait, and how long.
  List<Duration> pauses() {
    return pauses;
  }

  private final class Typing implements Prompt {
    @Override
    public Optional<String> ask(String question) {
      return Optional.ofNullable(typed.poll());
    }

    @Override
    public void pause(Duration time) {
      pauses.add(time);
    }
  }

  int run(String command, List<Path> files) {
    var args = new ArrayList<>(List.of(command));
    files.forEach(file -> args.add(file.toString()));
    return run(args.toArray(String[]::new));
  }

  /// What was printed, numbers without the signs between their digits: 200,970 is 200970.
  String out() {
    return out.toString().replaceAll("(?<=\\d)[.,](?=\\d)", "");
  }

  String err() {
    return err.toString();
  }

  /// The workbook's name and how many commits it has, as `verify` tells.
  String state() {
    run("verify");
    return out.toString().lines().findFirst().orElse("");
  }
}
