package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Refused;
import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.intake.Circumstances;
import app.quarterbook.exchange.intake.Doubles;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.exchange.mapping.Mapping;
import app.quarterbook.exchange.mapping.MappingText;
import app.quarterbook.exchange.mapping.Suggestion;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.exchange.spelling.DateOrder;
import app.quarterbook.exchange.write.CsvFile;
import app.quarterbook.exchange.write.Rejects;
import app.quarterbook.model.Progress;
import app.quarterbook.model.intake.RememberedMapping;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.Toast;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The files that are about to come in, what would come of them, and the import itself. Whatever is
/// changed in a mapping, the dry run is made again.
public final class ImportViewModel {
  private final Database database;
  private final ImportStore store;
  private final Background background;
  private final Toast toast;
  private final Runnable before;
  private final Subscription subscription;
  private final ObservableList<ImportFile> files = FXCollections.observableArrayList();
  private final SimpleObjectProperty<@Nullable ImportFile> selected = new SimpleObjectProperty<>();
  private final SimpleObjectProperty<Doubles> doubles = new SimpleObjectProperty<>(Doubles.MERGE);
  private final BooleanBinding ready =
      Bindings.createBooleanBinding(() -> files.stream().anyMatch(this::brings), files);

  private Circumstances here;

  private record Planned(List<ImportPlan> plans, Circumstances here) {}

  /// @param before makes a backup; where it fails, nothing comes in
  public ImportViewModel(Database database, Background background, Toast toast, Runnable before) {
    this.before = before;
    this.database = database;
    this.store = new ImportStore(database);
    this.background = background;
    this.toast = toast;
    here =
        Circumstances.in(
            Locale.getDefault(Locale.Category.FORMAT),
            LocalDate.now(database.clock()),
            Settings.USUAL.noticeDays());
    doubles.addListener((property, old, now) -> plan());
    subscription = database.listen(EnumSet.allOf(Rows.class), this::planAgain);
  }

  ObservableList<ImportFile> files() {
    return files;
  }

  ReadOnlyObjectProperty<@Nullable ImportFile> selected() {
    return selected;
  }

  SimpleObjectProperty<Doubles> doubles() {
    return doubles;
  }

  /// Whether there is anything to take in.
  BooleanBinding ready() {
    return ready;
  }

  void select(@Nullable ImportFile file) {
    selected.set(file);
  }

  /// Reads the files, proposes what they are, and says what would come in.
  void add(List<Path> paths) {
    background.<List<ImportFile>>runLong(
        Text.of("exchange.reading"),
        progress -> paths.stream().map(path -> read(path, progress)).toList(),
        read -> {
          files.removeIf(file -> paths.contains(file.path()));
          files.addAll(read);
          select(read.isEmpty() ? null : read.getFirst());
          plan();
        },
        this::cancelled);
  }

  void remove(ImportFile file) {
    files.remove(file);
    select(files.isEmpty() ? null : files.getFirst());
    plan();
  }

  void target(ImportFile file, Target target) {
    remap(file, mapping -> Suggestion.of(table(file), target));
  }

  /// @param field what the column is; null: it is not read
  void column(ImportFile file, int column, @Nullable Field field) {
    remap(
        file, mapping -> Suggestion.withProposals(mapping.withColumn(column, field), table(file)));
  }

  void meaning(ImportFile file, Field field, String value, @Nullable Enum<?> choice) {
    remap(file, mapping -> mapping.withMeaning(field, value, choice));
  }

  void dateOrder(ImportFile file, @Nullable DateOrder order) {
    remap(file, mapping -> mapping.withDateOrder(order));
  }

  /// Takes everything in, in one step.
  void run() {
    var wanted = mapped();
    var choice = doubles.get();
    background.runLong(
        Text.of("exchange.running"),
        progress -> {
          var plans = ImportFiles.plan(wanted, store.snapshot(), here(choice), progress.part(0, 2));
          before.run();
          progress.at(1, 2);
          var mappings = plans.stream().map(ImportFiles::remembered).toList();
          var names = wanted.stream().map(file -> file.table().name()).toList();
          store.apply(
              ImportFiles.intake(plans), mappings, String.join(", ", names), progress.part(1, 2));
          return plans;
        },
        this::told,
        this::cancelled);
  }

  void saveRejects(ImportPlan plan, Path to) {
    background.run(
        () -> {
          CsvFile.write(Rejects.of(plan.table(), plan.rejects()), to);
          return to;
        },
        done -> toast.say(Text.of("exchange.rejectsSaved", done.getFileName())));
  }

  void close() {
    subscription.cancel();
  }

  /// What the shown plans were made with.
  Circumstances here() {
    return here;
  }

  private Circumstances here(Doubles choice) {
    var today = LocalDate.now(database.clock());
    int notice = new SettingStore(database).load().noticeDays();
    var country = Locale.getDefault(Locale.Category.FORMAT);
    return Circumstances.in(country, today, notice).with(choice);
  }

  private ImportFile read(Path path, Progress progress) {
    try {
      var table = TableReader.read(path, progress);
      var known = store.mapping(MappingText.fingerprint(table)).map(RememberedMapping::mapping);
      return ImportFile.of(path, ImportFiles.mapped(table, known));
    } catch (Refused refused) {
      return ImportFile.refused(path, refused.why());
    }
  }

  private void remap(ImportFile file, UnaryOperator<Mapping> change) {
    int at = files.indexOf(file);
    var mapped = file.mapped();
    if (at >= 0 && mapped != null) {
      var changed = change.apply(mapped.mapping());
      var now =
          ImportFile.of(file.path(), new ImportFiles.Mapped(mapped.table(), changed))
              .with(file.plan());
      files.set(at, now);
      select(now);
      plan();
    }
  }

  /// The workbook has changed, by this import or by undoing it; told on the workbook's thread.
  private void planAgain() {
    background.run(() -> true, done -> plan());
  }

  private void plan() {
    var wanted = mapped();
    var choice = doubles.get();
    background.<Planned>runLong(
        Text.of("exchange.comparing"),
        progress -> {
          var now = here(choice);
          return new Planned(ImportFiles.plan(wanted, store.snapshot(), now, progress), now);
        },
        planned -> {
          here = planned.here();
          show(wanted, planned.plans());
        },
        () -> {
          show(List.of(), List.of());
          cancelled();
        });
  }

  /// A plan belongs to its file only as long as the mapping is still the one it was made with.
  private void show(List<ImportFiles.Mapped> wanted, List<ImportPlan> plans) {
    var byMapped = new IdentityHashMap<ImportFiles.Mapped, ImportPlan>();
    for (int i = 0; i < plans.size(); i++) {
      byMapped.put(wanted.get(i), plans.get(i));
    }
    var chosen = selected.get();
    for (int i = 0; i < files.size(); i++) {
      var file = files.get(i);
      var planned = file.with(file.mapped() == null ? null : byMapped.get(file.mapped()));
      boolean wasChosen = chosen != null && chosen.path().equals(file.path());
      files.set(i, planned);
      if (wasChosen) {
        select(planned);
      }
    }
  }

  private void told(List<ImportPlan> plans) {
    long fresh = plans.stream().mapToLong(plan -> plan.count(Result.NEW)).sum();
    long changed = plans.stream().mapToLong(plan -> plan.count(Result.CHANGED)).sum();
    long problems = plans.stream().mapToLong(plan -> plan.count(Result.PROBLEM)).sum();
    toast.undo(Text.of("exchange.ran", fresh, changed, problems));
  }

  private void cancelled() {
    toast.say(Text.of("exchange.cancelled"));
  }

  private List<ImportFiles.Mapped> mapped() {
    var wanted = new ArrayList<ImportFiles.Mapped>();
    for (var file : files) {
      if (file.isComplete() && file.mapped() != null) {
        wanted.add(file.mapped());
      }
    }
    return List.copyOf(wanted);
  }

  private boolean brings(ImportFile file) {
    return file.plan() != null && !file.plan().intake().isEmpty();
  }

  private static Table table(ImportFile file) {
    return Objects.requireNonNull(file.mapped()).table();
  }
}
