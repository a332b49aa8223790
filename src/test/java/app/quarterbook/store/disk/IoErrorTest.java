package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.store.disk.FaultyFilePath.Fault;
import app.quarterbook.store.disk.FaultyFilePath.Kind;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The k-th write, force or truncation fails, for every k. Everything acknowledged until then is
/// there when the disk works again.
class IoErrorTest {
  private static final String DISK = "memFS:/faulty";

  @BeforeAll
  static void register() {
    SafeFilePath.register();
    FaultyFilePath.register();
  }

  @ParameterizedTest
  @EnumSource
  void nothingAcknowledgedIsLost(Kind kind) throws Exception {
    assertThat(losses(kind, 3)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("faults")
  void nothingAcknowledgedIsLostInLongerRuns(Kind kind) throws Exception {
    int transactions = Faults.tries(8, 40);
    var losses = losses(kind, transactions);
    Faults.report("database: %s at every call".formatted(kind), calls(kind, transactions), losses);
  }

  private static List<String> losses(Kind kind, int transactions) throws Exception {
    var losses = new ArrayList<String>();
    int calls = calls(kind, transactions);
    assertThat(calls).isGreaterThan(4 * transactions);
    for (int call = 1; call <= calls; call++) {
      var loss = loss(new Fault(call, kind), transactions);
      if (!loss.isEmpty()) {
        losses.add("call " + call + ": " + loss);
      }
    }
    return losses;
  }

  /// How many calls there are that can fail.
  private static int calls(Kind kind, int transactions) throws Exception {
    var count = new Fault(Integer.MAX_VALUE, kind);
    assertThat(loss(count, transactions)).isEmpty();
    return count.calls();
  }

  private static String loss(Fault fault, int transactions) throws Exception {
    FileUtils.delete(DISK + ".mv.db");
    var workload = new Workload(new Random(1));
    var acknowledged = new AtomicInteger(-1);
    FaultyFilePath.set(fault);
    boolean failed = false;
    try {
      workload.run("safe:faulty:" + DISK, transactions, acknowledged::set);
    } catch (SQLException e) {
      failed = true;
    }
    try {
      workload.verify("safe:" + DISK, acknowledged.get());
      boolean whole = acknowledged.get() == transactions;
      return failed || whole ? "" : "stopped without a word at " + acknowledged;
    } catch (SQLException | AssertionError e) {
      return e.getMessage();
    }
  }
}
