package app.quarterbook.model;

import java.util.List;

/// What a change is called where it can be undone: a key of the bundles with its arguments, e.g.
/// `plan.did.move` with "MFA rollout".
///
/// @param key key of the sentence in the bundles
/// @param args its arguments, names of things as they were then
/// @param merge changes that follow each other within seconds and share this non-empty key become
/// one step; empty: never merged
public record Label(String key, List<String> args, String merge) {
  public Label {
    args = args.stream().map(arg -> arg.length() > 200 ? arg.substring(0, 200) : arg).toList();
  }

  public static Label of(String key, String... args) {
    return new Label(key, List.of(args), "");
  }

  /// The same label for one of many rapid edits of one thing.
  ///
  /// @param thing names the text that is being edited, e.g. the record's id and the field
  public Label merging(Object thing) {
    return new Label(key, args, thing.toString());
  }
}
