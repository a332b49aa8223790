package app.quarterbook.ui.kit;

import app.quarterbook.model.client.ClientId;
import java.util.function.Function;

/// A feature's part of the client page. The shell hands these to the client page, so that no
/// feature knows another.
///
/// @param titleKey text key of the tab's title
public record ClientTab(String titleKey, Function<ClientId, Screen> screen) {}
