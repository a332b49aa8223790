package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SETTING;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.setting.SettingForm;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;

/// Keeps the figures a consultant may set. What is not set is not in the table, so that a better
/// default reaches old workbooks too.
public final class SettingStore {
  private static final Logger LOG = Logger.getLogger(SettingStore.class.getName());

  private final Database database;

  public SettingStore(Database database) {
    this.database = database;
  }

  /// The settings; one that cannot be read falls back to its default.
  public Settings load() {
    var set = new EnumMap<SettingKey, String>(SettingKey.class);
    texts().forEach((name, text) -> read(set, name, text));
    try {
      return new Settings(set);
    } catch (Unsound contradictory) {
      LOG.log(Level.WARNING, "settings contradict each other, using the defaults", contradictory);
      return Settings.USUAL;
    }
  }

  /// Sets one text.
  ///
  /// @throws Unsound if it does not fit, or contradicts another setting
  public void save(SettingKey key, String text) {
    save(load().with(key, text));
  }

  /// Sets all that differ from what is kept.
  public void save(Settings settings) {
    var before = load();
    for (var key : SettingKey.values()) {
      var text = settings.text(key);
      if (!text.equals(before.text(key))) {
        database.write(label(key), jooq -> put(jooq, key, text));
      }
    }
  }

  /// What is typed becomes one step; each choice of a picture is one of its own.
  private static Label label(SettingKey key) {
    var label = Label.of("setting.did.change");
    return key.form() == SettingForm.PICTURE ? label : label.merging("setting." + key);
  }

  private static int put(DSLContext jooq, SettingKey key, String text) {
    int updated =
        jooq.update(SETTING)
            .set(SETTING.CONTENT, text)
            .where(SETTING.NAME.eq(key.name()))
            .execute();
    return updated > 0
        ? updated
        : jooq.insertInto(SETTING, SETTING.ID, SETTING.NAME, SETTING.CONTENT)
            .values(Ids.next(), key.name(), text)
            .execute();
  }

  private Map<String, String> texts() {
    return database.read(jooq -> jooq.selectFrom(SETTING).fetchMap(SETTING.NAME, SETTING.CONTENT));
  }

  private static void read(Map<SettingKey, String> set, String name, String text) {
    try {
      var key = SettingKey.valueOf(name);
      set.put(key, key.check(text));
    } catch (IllegalArgumentException unreadable) {
      LOG.log(Level.WARNING, "setting {0} cannot be read, using its default", name);
    }
  }
}
