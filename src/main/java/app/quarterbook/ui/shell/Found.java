package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Place;

/// A thing the palette found.
///
/// @param icon an icon of the Bootstrap set
public record Found(String title, String detail, String icon, Place place) {}
