package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.Ids;
import app.quarterbook.model.Label;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.setting.Settings;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class SettingStoreTest {
  private final Database database = Database.inMemory(Clock.systemUTC());
  private final SettingStore store = new SettingStore(database);

  @Test
  void anEmptyWorkbookHasTheUsualSettings() {
    assertThat(store.load()).isEqualTo(Settings.USUAL);
  }

  @Test
  void whatIsSetStays() {
    store.save(SettingKey.VISIT_DAYS, "14");
    store.save(SettingKey.VISIT_DAYS, " 21 ");
    assertThat(store.load().contactDays().onSite()).isEqualTo(21);
    assertThat(store.load().surveyMonths()).isEqualTo(12);
  }

  @Test
  void whatDoesNotFitIsNotKept() {
    assertThatThrownBy(() -> store.save(SettingKey.VISIT_DAYS, "often"))
        .isInstanceOf(Unsound.class);
    assertThat(store.load()).isEqualTo(Settings.USUAL);
  }

  @Test
  void whatCannotBeReadFallsBackToItsDefault() {
    put("VISIT_DAYS", "a month");
    put("NO_SUCH_SETTING", "1");
    put("NOTICE_DAYS", "90");
    assertThat(store.load().contactDays().onSite()).isEqualTo(30);
    assertThat(store.load().noticeDays()).isEqualTo(90);
  }

  @Test
  void contradictionsFallBackToTheDefaults() {
    put("LEAST_WORKSTATIONS", "50");
    assertThat(store.load()).isEqualTo(Settings.USUAL);
  }

  private void put(String name, String content) {
    database.write(
        Label.of("setting.did.change"),
        jooq ->
            jooq.insertInto(SETTING, SETTING.ID, SETTING.NAME, SETTING.CONTENT)
                .values(Ids.next(), name, content)
                .execute());
  }
}
