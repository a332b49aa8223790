package app.quarterbook.store;

import app.quarterbook.model.client.ClientId;

/// Something that hangs on a client, where all clients' are read in one go.
record Owned<T>(ClientId owner, T thing) {}
