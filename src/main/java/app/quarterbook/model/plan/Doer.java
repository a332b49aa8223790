package app.quarterbook.model.plan;

import app.quarterbook.model.Check;

/// Who does an item.
///
/// @param name the expert's name; empty for me and for the client
public record Doer(DoerKind kind, String name) {
  public static final Doer ME = new Doer(DoerKind.ME, "");
  public static final Doer CLIENT = new Doer(DoerKind.CLIENT, "");

  public Doer {
    name = kind == DoerKind.EXPERT ? Check.required("doer", name, 200) : "";
  }

  public static Doer expert(String name) {
    return new Doer(DoerKind.EXPERT, name);
  }
}
