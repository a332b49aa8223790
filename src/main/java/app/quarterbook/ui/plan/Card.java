package app.quarterbook.ui.plan;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.PlanItemId;

/// A plan item as a board or list shows it.
///
/// @param clientName empty where all items are of one client
record Card(PlanItem item, String clientName) {
  PlanItemId id() {
    return item.id();
  }

  ClientId client() {
    return item.client();
  }

  Bucket bucket() {
    return item.bucket();
  }
}
