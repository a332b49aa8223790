package app.quarterbook.exchange;

import java.util.List;

/// One record of a file.
///
/// @param number counted from 1 over the records that hold data
/// @param values one for each header, as they stand in the file
public record Entry(int number, List<String> values) {
  public String value(int column) {
    return column < values.size() ? values.get(column) : "";
  }
}
