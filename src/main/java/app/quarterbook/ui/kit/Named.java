package app.quarterbook.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the values of a choice by name; nothing is chosen by typing.
public final class Named<T> extends StringConverter<T> {
  private final Function<T, String> name;

  public Named(Function<T, String> name) {
    this.name = name;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : name.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
