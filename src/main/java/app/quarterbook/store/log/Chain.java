package app.quarterbook.store.log;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import app.quarterbook.store.disk.DamagedFile;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.Volume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The segments of one workbook's log as they were found, oldest first. One that begins where an
/// older one has not ended stands for all from there on: the older one's records behind it never
/// counted.
public final class Chain {
  static final String ENDING = ".log";
  private static final long BEFORE_ALL = -1;

  /// Whoever replays a record.
  public interface Replayer {
    void replay(LogRecord record) throws IOException;
  }

  private final Volume volume;
  private final DataKey key;
  private final List<Link> links;
  private final List<Path> strange;

  private Chain(Volume volume, DataKey key, List<Link> links, List<Path> strange) {
    this.volume = volume;
    this.key = key;
    this.links = links;
    this.strange = strange;
  }

  /// Reads what lies in the log's folder; without one, nothing.
  ///
  /// @param vault whose; empty where that is not known: whose the newest segment is
  public static Chain read(Volume volume, Path folder, DataKey key, Optional<UUID> vault)
      throws IOException {
    return read(volume, folder, key, vault, BEFORE_ALL);
  }

  /// Reads what can lead on from a commit. Segments that end before it are only looked at: one that
  /// holds years takes longer to read than the rest of a start.
  ///
  /// @param vault whose
  /// @param sequence of the commit
  public static Chain from(Volume volume, Path folder, DataKey key, UUID vault, long sequence)
      throws IOException {
    return read(volume, folder, key, Optional.of(vault), sequence);
  }

  private static Chain read(
      Volume volume, Path folder, DataKey key, Optional<UUID> vault, long from) throws IOException {
    var links = new ArrayList<Link>();
    var strange = new ArrayList<Path>();
    for (var file : files(folder)) {
      try {
        links.add(Link.look(volume, file, key));
      } catch (DamagedFile e) {
        strange.add(file);
      }
    }
    links.sort(
        comparingLong((Link link) -> link.header().base())
            .thenComparing(link -> link.header().created())
            .thenComparing(Link::file));
    var owner =
        vault.or(
            () ->
                links.stream()
                    .max(comparing((Link link) -> link.header().created()))
                    .map(link -> link.header().vault()));
    owner.ifPresent(
        it ->
            links.removeIf(link -> !link.header().vault().equals(it) && strange.add(link.file())));
    for (int i = 0; i < links.size(); i++) {
      long next = i + 1 < links.size() ? links.get(i + 1).header().base() : Long.MAX_VALUE;
      var link = links.get(i);
      links.set(i, next <= from ? link.upTo(next) : Link.read(volume, link.file(), key));
    }
    return new Chain(volume, key, List.copyOf(links), List.copyOf(strange));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
  }

  /// Whether it is whole and ends at this commit, or at one more that may not have come about.
  public boolean leadsTo(long sequence) {
    return strange.isEmpty()
        && !isEmpty()
        && (newest().last() == sequence || newest().last() == sequence + 1);
  }

  /// Whose log it is.
  public Optional<UUID> vault() {
    return links.stream().map(link -> link.header().vault()).findFirst();
  }

  /// Whether there is no log of this workbook.
  public boolean isEmpty() {
    return links.isEmpty();
  }

  /// How long its segments are together.
  public long bytes() throws IOException {
    long bytes = 0;
    for (var link : links) {
      bytes += Files.size(link.file());
    }
    return bytes;
  }

  /// Files that are no segments of this workbook's log, or do not say so any more.
  public List<Path> strange() {
    return strange;
  }

  /// The beginning of the whole workbook, where the log reaches back to it.
  public Optional<SegmentHeader> birth() {
    return links.stream().map(Link::header).filter(header -> header.base() == 0).findFirst();
  }

  /// Whether the log knows of acknowledged commits behind this one. A single record more is none:
  /// it is written before its commit, which may not have come about.
  public boolean isAhead(long sequence) {
    return !isEmpty() && (newest().last() > sequence + 1 || newest().header().base() > sequence);
  }

  /// The newest segment.
  ///
  /// @throws java.util.NoSuchElementException if there is none
  Link newest() {
    return links.getLast();
  }

  List<Link> links() {
    return links;
  }

  /// The last commit that can be reached from one on; the same where there is no record behind it.
  public long reach(long from) {
    long at = from;
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).header().base() <= at) {
        at = Math.max(at, Math.min(links.get(i).last(), bound(i)));
      }
    }
    return at;
  }

  /// Reads the records behind a commit, one after the other, as far as they reach in this schema.
  public void replay(long from, int schema, Replayer replayer) throws IOException {
    long at = from;
    for (int i = 0; i < links.size(); i++) {
      var link = links.get(i);
      long to = Math.min(link.last(), bound(i));
      if (link.header().base() <= at && to > at) {
        if (link.header().schema() != schema) {
          return;
        }
        replay(link, at, to, replayer);
        at = to;
      }
    }
  }

  /// The schema of the records behind a commit.
  public Optional<Integer> schema(long from) {
    for (int i = 0; i < links.size(); i++) {
      var link = links.get(i);
      if (link.header().base() <= from && Math.min(link.last(), bound(i)) > from) {
        return Optional.of(link.header().schema());
      }
    }
    return Optional.empty();
  }

  private void replay(Link link, long from, long to, Replayer replayer) throws IOException {
    try (var reader = new SegmentReader(volume.look(link.file()), key, link.file())) {
      while (reader.last() < to) {
        var record =
            reader.next().orElseThrow(() -> new DamagedFile("store.log.damaged", link.file()));
        if (record.sequence() > from) {
          replayer.replay(record);
        }
      }
    }
  }

  /// Where the next segment takes over.
  private long bound(int index) {
    return index + 1 < links.size() ? links.get(index + 1).header().base() : Long.MAX_VALUE;
  }
}
