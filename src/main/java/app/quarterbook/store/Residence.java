package app.quarterbook.store;

import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;

/// The folder in which an open workbook lies, and the key of what lies there.
record Residence(WorkbookFolder folder, Volume volume, DataKey key) {}
