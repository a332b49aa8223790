package app.quarterbook.report.checklist;

import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.setting.Consultant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A checklist as it is printed. The notes on its steps stay in the workbook.
///
/// @param cover the cover page that goes before it; null where it follows no sale
/// @param made when it was printed
public record ChecklistReport(
    Consultant from, String client, Run run, @Nullable Cover cover, Instant made) {}
