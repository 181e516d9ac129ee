package dev.spanwright.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Gives each test a {@link Desk} of its own. A test fails where anything was thrown on the JavaFX
 * thread that nobody caught, and where something blocked that thread.
 */
public final class DeskExtension
    implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

  /**
   * A tag of tests in which a window is asked for something before it is whole, so that all that is
   * left of it is made at once.
   */
  public static final String MADE_AT_ONCE = "made-at-once";

  /**
   * Processor time of one thing on the JavaFX thread, passes of the toolkit included, on the
   * machine of {@link Pace}.
   */
  private static final long MOST_BLOCKED_MS = 50;

  /** The same where a window is made at once. */
  private static final long MOST_BLOCKED_AT_ONCE_MS = 100;

  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(DeskExtension.class);

  private record Held(Desk desk, Path folder, List<Throwable> uncaught, FxWatch watch) {}

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    Path folder = Files.createTempDirectory("spanwright-desk");
    List<Throwable> uncaught = Collections.synchronizedList(new ArrayList<>());
    if (!WarmUp.isDone()) {
      Desk first = desk(Files.createDirectory(folder.resolve("warm")), uncaught);
      double before = first.ask(Pace::cpuMillis);
      WarmUp.with(first);
      Pace.warmedUpIn(first.ask(Pace::cpuMillis) - before);
      first.close();
    }
    Desk desk = desk(folder, uncaught);
    boolean atOnce = context.getTags().contains(MADE_AT_ONCE);
    FxWatch watch = desk.ask(() -> new FxWatch(atOnce ? MOST_BLOCKED_AT_ONCE_MS : MOST_BLOCKED_MS));
    context.getStore(SPACE).put("held", new Held(desk, folder, uncaught, watch));
  }

  private static Desk desk(Path folder, List<Throwable> uncaught) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    Desk desk =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              Thread.currentThread().setUncaughtExceptionHandler((t, e) -> uncaught.add(e));
              return new Desk(stage, folder);
            });
    desk.begin();
    return desk;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Held held = context.getStore(SPACE).get("held", Held.class);
    held.watch().close();
    held.desk().close();
    delete(held.folder());
    held.uncaught().forEach(Throwable::printStackTrace);
    assertEquals(List.of(), held.uncaught(), "thrown on the JavaFX thread");
    assertEquals(List.of(), held.watch().stalls(), "the JavaFX thread was blocked");
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Desk.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getStore(SPACE).get("held", Held.class).desk();
  }
}
