package app.quarterbook.exchange.picture;

/// A picture made ready to be kept.
///
/// @param name the file's name; empty where it was pasted
/// @param bytes a PNG or JPEG file
/// @param original the file as it came; empty where it was pasted
public record Shown(String name, byte[] bytes, int width, int height, byte[] original) {}
