package app.quarterbook.sample;

import app.quarterbook.text.Text;
import java.util.List;
import java.util.stream.Stream;

/// The sample's texts: many lines under one key, cells parted by a bar.
final class Lines {
  private Lines() {}

  static List<String> of(String key) {
    return Text.of(key).lines().map(String::strip).toList();
  }

  static List<List<String>> cells(String key) {
    return of(key).stream()
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }
}
