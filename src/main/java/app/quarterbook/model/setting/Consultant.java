package app.quarterbook.model.setting;

import java.util.List;
import java.util.stream.Stream;

/// Who the workbook's owner is, as it stands at the head of documents. Any of it may be empty.
///
/// @param business the firm's name
/// @param name the consultant's own
/// @param address one line or more
/// @param logo the name under which the workbook keeps the picture
/// @param accent the colour of headings, as in `#0A58A8`
public record Consultant(
    String business,
    String name,
    String address,
    String phone,
    String email,
    String logo,
    String accent) {
  public static final Consultant UNKNOWN = Settings.USUAL.consultant();

  public boolean hasLogo() {
    return !logo.isEmpty();
  }

  /// What a document is headed with: the business, or the consultant's own name.
  public String title() {
    return business.isBlank() ? name.strip() : business.strip();
  }

  /// What stands below the {@link #title}, a line each.
  public List<String> lines() {
    var own = business.isBlank() ? "" : name;
    return Stream.of(own, address, phone, email)
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
