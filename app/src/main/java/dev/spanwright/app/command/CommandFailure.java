package dev.spanwright.app.command;

/** A command that cannot do what it was asked for; the message says why and what to do. */
public final class CommandFailure extends Exception {

  private static final long serialVersionUID = 1;

  public CommandFailure(String message) {
    super(message);
  }

  public CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
