package app.quarterbook.ui.setting;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.setting.SettingForm;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Spelling;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// The settings as a draft: each is a text, checked against the others, and saved by itself.
public final class SettingViewModel implements AutoCloseable {
  private static final Spelling<String> AMOUNT = new Amount();

  private final Draft<Settings> draft = new Draft<>(Settings.USUAL);
  private final Map<SettingKey, Field<String>> fields = new EnumMap<>(SettingKey.class);
  private final Autosave autosave;
  private final Live<Settings> live;
  private final LogoViewModel logo;

  public SettingViewModel(Database database, Desk desk) {
    var store = new SettingStore(database);
    for (var key : SettingKey.values()) {
      fields.put(key, text(key));
    }
    autosave = draft.autosave(desk, store::save);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(Set.of(Rows.SETTING), changed)::cancel,
            store::load,
            draft::load);
    logo = new LogoViewModel(database, desk, field(SettingKey.LOGO));
    live.reload();
  }

  /// The logo that stands at the head of documents.
  LogoViewModel logo() {
    return logo;
  }

  public Field<String> field(SettingKey key) {
    return requireNonNull(fields.get(key));
  }

  @Override
  public void close() {
    live.close();
    autosave.close();
  }

  void rest() {
    live.rest();
  }

  void wake() {
    live.wake();
  }

  private Field<String> text(SettingKey key) {
    return draft.field(
        key.name(),
        key.form() == SettingForm.AMOUNT ? AMOUNT : Spellings.TEXT,
        settings -> settings.text(key),
        (settings, text) -> settings.with(key, text));
  }

  /// Kept with a point, written and read as the person's language does.
  private record Amount() implements Spelling<String> {
    @Override
    public String write(String kept) {
      return Spellings.MONEY.write(new BigDecimal(kept));
    }

    @Override
    public String read(String field, String text) {
      return Spellings.MONEY.read(field, text).toPlainString();
    }
  }
}
