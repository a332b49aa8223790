package app.quarterbook.exchange;

import java.util.List;

/// A file as columns and records, whatever its form was.
///
/// @param name the file's name, without its folder
/// @param headers as they stand in the file, each non-empty and once
/// @param facts what was found out about the file, to show a person
public record Table(String name, List<String> headers, List<Entry> entries, List<Sentence> facts) {
  public Table {
    headers = List.copyOf(headers);
    entries = List.copyOf(entries);
    facts = List.copyOf(facts);
  }

  /// All values of a column, in the order of the records.
  public List<String> column(int column) {
    return entries.stream().map(entry -> entry.value(column)).toList();
  }
}
