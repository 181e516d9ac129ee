package dev.spanwright.app.recovery;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that edits a document until it is killed, and tells what it does: {@code state} what
 * the document became, {@code ack} what is on the disk, {@code saving} and {@code saved}.
 */
final class EditingScript {

  private final Workspace workspace;
  private final Random random;
  private final Path original;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private EditingScript(Workspace workspace, Random random, Path original) {
    this.workspace = workspace;
    this.random = random;
    this.original = original;
  }

  /**
   * @param args folder of the journals, file of the document, seed
   */
  public static void main(String[] args) throws Exception {
    endWithParent();
    Path original = Path.of(args[1]);
    // Nobody looks at answers here.
    Workspace workspace =
        new Workspace(
            (revision, network, previous, objective, limit, cancellation, better) -> {
              while (true) {
                LockSupport.park();
              }
            });
    workspace.open(NetworkReader.standard().read(original), Optional.of(original));
    EditingScript script =
        new EditingScript(workspace, new Random(Long.parseLong(args[2])), original);
    // Told before the journal hears of it: nothing that nobody knows can be on the disk.
    var _ = workspace.onChange(script::tell);
    Journal journal =
        new Journal(new Journals(Path.of(args[0])), trouble -> System.err.println(trouble));
    try (Recorder _ = new Recorder(workspace, journal)) {
      script.run(journal);
    }
  }

  /** Nobody is left to kill this program if the test itself is ended. */
  private static void endWithParent() {
    Thread.ofPlatform()
        .name("parent")
        .daemon()
        .start(
            () -> {
              try {
                System.in.readAllBytes();
              } catch (java.io.IOException _) {
                // the pipe is gone, too
              }
              Runtime.getRuntime().halt(1);
            });
  }

  private void run(Journal journal) throws Exception {
    while (true) {
      step();
      if (random.nextInt(12) == 0) {
        save();
      }
      // Sometimes the next edit does not wait for the disk.
      if (random.nextInt(4) > 0 && journal.await(workspace.revision(), 20_000)) {
        out.println("ack " + workspace.revision());
      }
    }
  }

  private void tell() {
    out.println("state " + workspace.revision() + " " + sum(workspace.network()));
  }

  private void save() throws Exception {
    String sum = sum(workspace.network());
    out.println("saving " + workspace.revision() + " " + sum);
    NetworkWriter.save(workspace.network(), original);
    out.println("saved " + workspace.revision() + " " + sum);
    workspace.markSaved(workspace.network(), original);
  }

  private void step() {
    switch (random.nextInt(8)) {
      case 0 -> workspace.undo();
      case 1 -> workspace.redo();
      case 2 -> add();
      case 3 -> remove();
      default -> move();
    }
  }

  private void add() {
    Network network = workspace.network();
    String id = Ids.fresh("site", network.sites()::contains);
    Site site = Site.of(id, "Site “" + id + "”", SiteKind.EXCHANGE, place());
    List<Site> there = network.sites().list();
    workspace.apply(
        there.isEmpty()
            ? new Edit.AddSite(site)
            : new Edit.Several(
                "Add a site",
                List.of(
                    new Edit.AddSite(site),
                    new Edit.AddLink(
                        Link.of(
                            Ids.fresh("link", network.links()::contains),
                            there.get(random.nextInt(there.size())).id(),
                            id,
                            "g652d")))));
  }

  private void remove() {
    List<Site> there = workspace.network().sites().list();
    if (there.size() > 3) {
      workspace.apply(new Edit.RemoveSite(there.get(random.nextInt(there.size())).id()));
    }
  }

  private void move() {
    List<Site> there = workspace.network().sites().list();
    String id = there.get(random.nextInt(there.size())).id();
    workspace.apply(new Edit.MoveSite(id, place()), random.nextBoolean() ? "drag" : "");
  }

  private Position place() {
    return new Position(
        Math.round(random.nextDouble(-60, 60) * 1e4) / 1e4,
        Math.round(random.nextDouble(-170, 170) * 1e4) / 1e4);
  }

  /** What tells a network from another. */
  static String sum(Network network) {
    return sum(NetworkWriter.write(network).getBytes(StandardCharsets.UTF_8));
  }

  static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
