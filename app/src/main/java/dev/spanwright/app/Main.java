package dev.spanwright.app;

import dev.spanwright.app.command.Console;
import dev.spanwright.app.command.MapPicture;
import dev.spanwright.app.command.SpanwrightCommand;
import dev.spanwright.app.command.WithoutScreen;

/** Starts Spanwright: the app, or a command. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    // Java 2D paints in memory only; it must not look for a screen of its own beside JavaFX.
    System.setProperty("java.awt.headless", "true");
    Console console = new Console(System.out, System.err);
    MapPicture pictures = new MapPicture();
    DesktopLauncher launcher = new DesktopLauncher(console, new WithoutScreen(console, pictures));
    int code =
        SpanwrightCommand.run(
            launcher, pictures, console, SpanwrightCommand.debugFromEnvironment(), args);
    if (code == 0 && CommandRehearsal.isAsked()) {
      new CommandRehearsal().run();
    }
    System.exit(code);
  }
}
