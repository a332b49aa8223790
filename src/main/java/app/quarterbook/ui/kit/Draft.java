package app.quarterbook.ui.kit;

import app.quarterbook.model.Unsound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record while it is being edited. Only what is sound becomes part of the record; the rest stays
/// in its field with a sentence beside it, so that one half-typed number never keeps a note from
/// being saved.
///
/// @param <R> the record
public final class Draft<R> {
  private final List<Part<R, ?>> parts = new ArrayList<>();
  private R base;
  private @Nullable R offered;
  private @Nullable R arrived;
  private Runnable edited = () -> {};
  private Runnable committed = () -> {};
  private int saving;

  public Draft(R record) {
    base = record;
  }

  /// Saves the draft whenever it is edited and the typing pauses, and at once when an edit ends.
  ///
  /// @param store puts the record on disk; called on the workbook thread
  /// @return to be closed with the view model
  public Autosave autosave(Desk desk, Consumer<R> store) {
    return autosaveEdits(desk, (base, edited) -> store.accept(edited));
  }

  /// The same for a record that others change while it is being edited.
  ///
  /// @param store gets the record that was edited and the edited record
  public Autosave autosaveEdits(Desk desk, BiConsumer<R, R> store) {
    var autosave = desk.autosaves().of(() -> save(desk, store));
    edited = autosave::soon;
    committed = autosave::now;
    return autosave;
  }

  public Field<String> text(String name, Function<R, String> get, BiFunction<R, String, R> with) {
    return field(name, Spellings.TEXT, get, with);
  }

  public Field<Integer> whole(
      String name, Function<R, Integer> get, BiFunction<R, Integer, R> with) {
    return field(name, Spellings.WHOLE, get, with);
  }

  public Field<@Nullable Integer> optionalWhole(
      String name, Function<R, @Nullable Integer> get, BiFunction<R, @Nullable Integer, R> with) {
    return field(name, Spellings.optional(Spellings.WHOLE), get, with);
  }

  /// Minutes, typed as hours and minutes; nothing typed is zero.
  public Field<Integer> minutes(
      String name, Function<R, Integer> get, BiFunction<R, Integer, R> with) {
    return field(name, Spellings.or(0, Spellings.MINUTES), get, with);
  }

  public Field<@Nullable Integer> optionalMinutes(
      String name, Function<R, @Nullable Integer> get, BiFunction<R, @Nullable Integer, R> with) {
    return field(name, Spellings.optional(Spellings.MINUTES), get, with);
  }

  public Field<BigDecimal> money(
      String name, Function<R, BigDecimal> get, BiFunction<R, BigDecimal, R> with) {
    return field(name, Spellings.MONEY, get, with);
  }

  public Field<@Nullable BigDecimal> optionalDecimal(
      String name,
      Function<R, @Nullable BigDecimal> get,
      BiFunction<R, @Nullable BigDecimal, R> with) {
    return field(name, Spellings.optional(Spellings.DECIMAL), get, with);
  }

  public Field<LocalDate> date(
      String name, Function<R, LocalDate> get, BiFunction<R, LocalDate, R> with) {
    return field(name, Spellings.DATE, get, with);
  }

  public Field<@Nullable LocalDate> optionalDate(
      String name,
      Function<R, @Nullable LocalDate> get,
      BiFunction<R, @Nullable LocalDate, R> with) {
    return field(name, Spellings.optional(Spellings.DATE), get, with);
  }

  public Field<@Nullable LocalTime> optionalTime(
      String name,
      Function<R, @Nullable LocalTime> get,
      BiFunction<R, @Nullable LocalTime, R> with) {
    return field(name, Spellings.optional(Spellings.TIME), get, with);
  }

  /// A value that is chosen and not typed: an enum, a tick, another record or null for none of
  /// them.
  public <T> Field<T> choice(String name, Function<R, T> get, BiFunction<R, T, R> with) {
    return field(name, new Chosen<>(), get, with);
  }

  public <T> Field<T> field(
      String name, Spelling<T> spelling, Function<R, T> get, BiFunction<R, T, R> with) {
    var field = new Field<>(name, spelling, get.apply(base), this::edited, () -> committed.run());
    parts.add(new Part<>(field, get, with));
    return field;
  }

  /// The record with everything that is sound in the draft.
  public R record() {
    var record = base;
    for (var part : parts) {
      try {
        record = part.into(record);
      } catch (Unsound unsound) {
        complain(part, unsound);
      }
    }
    return record;
  }

  /// Whether no field has a problem.
  public boolean sound() {
    record();
    return parts.stream().allMatch(part -> part.field().problemProperty().get().isEmpty());
  }

  /// The record as it is on disk now. What is being typed stays.
  public void load(R now) {
    base = now;
    if (saving == 0) {
      parts.forEach(part -> part.load(now));
    } else {
      arrived = now;
    }
  }

  /// Edits the draft and saves it at once by another way than usual, e.g. together with what was
  /// made of it in one transaction.
  ///
  /// @param edit sets fields
  /// @param store gets the record that was edited and the edited record; called on the workbook
  /// thread
  public void save(Desk desk, Runnable edit, BiConsumer<R, R> store) {
    var usual = edited;
    edited = () -> {};
    edit.run();
    edited = usual;
    save(desk, store);
  }

  private void edited() {
    record();
    edited.run();
  }

  private void save(Desk desk, BiConsumer<R, R> store) {
    if (parts.stream().noneMatch(part -> part.field().touched())) {
      return;
    }
    var record = record();
    if (record.equals(offered)) {
      return;
    }
    parts.forEach(part -> part.field().take());
    if (record.equals(base)) {
      parts.forEach(part -> part.saved(record));
      return;
    }
    offered = record;
    var edited = base;
    saving++;
    desk.background()
        .run(
            () -> {
              store.accept(edited, record);
              return record;
            },
            saved -> saved(edited, saved, desk.autosaves()),
            this::failed);
  }

  private void failed() {
    saving--;
    offered = null;
  }

  private void saved(R before, R record, Autosaves autosaves) {
    saving--;
    base = record;
    if (record.equals(offered)) {
      offered = null;
    }
    parts.forEach(part -> part.saved(record));
    var news = arrived;
    arrived = null;
    if (news != null && parts.stream().allMatch(part -> part.isIn(news, before, record))) {
      load(news);
    }
    autosaves.saved();
  }

  private void complain(Part<R, ?> culprit, Unsound unsound) {
    parts.stream()
        .filter(part -> part.field().name().equals(unsound.field()))
        .findFirst()
        .orElse(culprit)
        .field()
        .complain(unsound);
  }

  private record Part<R, T>(Field<T> field, Function<R, T> get, BiFunction<R, T, R> with) {
    R into(R record) {
      return field.touched() ? with.apply(record, field.value()) : record;
    }

    /// Whether what was read while the record was being saved has this part's edit in it.
    boolean isIn(R news, R before, R record) {
      var saved = get.apply(record);
      return Objects.equals(saved, get.apply(before)) || Objects.equals(saved, get.apply(news));
    }

    void load(R record) {
      if (!field.touched()) {
        field.show(get.apply(record));
      }
    }

    void saved(R record) {
      field.saved(get.apply(record));
    }
  }

  private record Chosen<T>() implements Spelling<T> {
    @Override
    public String write(T value) {
      return "";
    }

    @Override
    public T read(String field, String text) {
      throw new IllegalStateException(field + " is chosen, not typed");
    }
  }
}
