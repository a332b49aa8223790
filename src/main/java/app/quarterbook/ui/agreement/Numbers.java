package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Revenue;
import app.quarterbook.model.client.ClientId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/// What recurs, from whom, and what comes up for renewal.
///
/// @param renewals the agreements whose term ends in each of the next twelve months
/// @param names of the clients
record Numbers(
    Revenue revenue, Map<YearMonth, List<Agreement>> renewals, Map<ClientId, String> names) {
  String name(Agreement agreement) {
    return names.getOrDefault(agreement.client(), "");
  }
}
