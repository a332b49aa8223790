package app.quarterbook.ui.shell;

import app.quarterbook.store.Database;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.LongWork;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What a window is made from.
///
/// @param folder where the workbook lies
/// @param indexing where the search's index is made
/// @param asking where the index is asked
/// @param backing where backups are made
/// @param longWork the long work that runs now
/// @param pause how long typing rests before it is saved
/// @param protection who gets into the workbook
/// @param lock locks the workbook, if it is protected
/// @param nanos a clock that only goes forward
/// @param quit closes the window
/// @param reopen closes the window and the workbook, and opens both again
record Setup(
    Database database,
    Path folder,
    Preferences preferences,
    Theme theme,
    Background background,
    Background indexing,
    Background asking,
    Background backing,
    ObservableValue<@Nullable LongWork> longWork,
    Toasts toasts,
    FileDialogs files,
    Duration pause,
    Protection protection,
    Runnable lock,
    LongSupplier nanos,
    Runnable quit,
    Runnable reopen) {}
