package dev.spanwright.app.recovery;

import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Keeps on the disk what of a document is not saved, on a thread of its own. Every state that was
 * told is on the disk soon after, or a later one is: while the hand drags, the disk gets what is
 * newest whenever it is ready.
 */
public final class Journal implements AutoCloseable {

  /** A journal that outgrew its first entry so many times is begun anew. */
  private static final int MOST_GROWTH = 8;

  private static final long LEAST_TO_COMPACT = 1 << 20;

  /** A document at a moment. */
  private record State(
      long revision, Network network, boolean dirty, String step, Optional<Path> original) {}

  private final Journals journals;
  private final Consumer<Optional<String>> trouble;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("journal").daemon().factory());
  private final AtomicReference<State> newest = new AtomicReference<>();
  private final Object told = new Object();
  private volatile long acknowledged = -1;
  private Journals.Held held; // of the writer's thread, as all below
  private JournalFile file;
  private List<String> written = List.of();
  private String writtenOriginal = "";
  private long firstSize;
  private boolean failing;

  /**
   * @param trouble is told why the journal cannot be written, and nothing once it can again; on the
   *     journal's thread
   */
  public Journal(Journals journals, Consumer<Optional<String>> trouble) {
    this.journals = journals;
    this.trouble = trouble;
  }

  /**
   * Tells how the document stands.
   *
   * @param revision counts up
   * @param dirty whether it differs from its file
   * @param step what was done last
   * @param original its file
   */
  public void tell(
      long revision, Network network, boolean dirty, String step, Optional<Path> original) {
    newest.set(new State(revision, network, dirty, step, original));
    if (!writer.isShutdown()) {
      writer.execute(this::write);
    }
  }

  /** The newest revision that is on the disk, or saved; -1 before the first. */
  public long acknowledged() {
    return acknowledged;
  }

  /**
   * Waits until a revision or a later one is on the disk.
   *
   * @return whether it is; not if the journal cannot be written, or the time is over
   */
  public boolean await(long revision, long timeoutMillis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
    synchronized (told) {
      while (acknowledged < revision) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return false;
        }
        told.wait(left);
      }
    }
    return true;
  }

  private void write() {
    State state = newest.getAndSet(null);
    if (state == null) {
      return; // written with a newer one
    }
    try {
      if (state.dirty()) {
        keep(state);
      } else {
        forget();
      }
      acknowledge(state.revision());
    } catch (IOException e) {
      written = List.of(); // begun anew with the next state
      failing = true;
      trouble.accept(Optional.of(reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void acknowledge(long revision) {
    if (failing) {
      failing = false;
      trouble.accept(Optional.empty());
    }
    synchronized (told) {
      acknowledged = Math.max(acknowledged, revision);
      told.notifyAll();
    }
  }

  private void keep(State state) throws IOException {
    if (held == null) {
      held = journals.hold();
      file = new JournalFile(held.file());
    }
    List<String> text = NetworkWriter.write(state.network()).lines().toList();
    String original = state.original().map(path -> path.toAbsolutePath().toString()).orElse("");
    long now = System.currentTimeMillis();
    boolean tooLong = file.size() > Math.max(LEAST_TO_COMPACT, MOST_GROWTH * firstSize);
    if (written.isEmpty() || tooLong || !original.equals(writtenOriginal)) {
      file.begin(new JournalEntry.Whole(state.step(), now, original, text));
      firstSize = file.size();
    } else if (!text.equals(written)) {
      file.append(new JournalEntry.Change(state.step(), now, TextPatch.between(written, text)));
    }
    written = text;
    writtenOriginal = original;
  }

  /** What is saved needs no journal. */
  private void forget() throws IOException {
    written = List.of();
    if (file != null) {
      file.delete();
    }
  }

  /** Ends it; the document was saved, or is not wanted. */
  public void discard() {
    end(true);
  }

  /** Ends it and leaves what was written, to be restored. */
  @Override
  public void close() {
    end(false);
  }

  private void end(boolean delete) {
    if (writer.isShutdown()) {
      return;
    }
    writer.execute(
        () -> {
          try {
            if (file != null && delete) {
              file.delete();
            } else if (file != null) {
              file.close();
            }
            if (held != null) {
              held.release();
            }
          } catch (IOException e) {
            trouble.accept(Optional.of(reason(e)));
          }
        });
    writer.shutdown();
    try {
      if (!writer.awaitTermination(2, TimeUnit.SECONDS)) {
        trouble.accept(Optional.of("the disk does not answer"));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
