package dev.spanwright.model.calibration;

/** A file of round trips that cannot be read; the message says where and what was expected. */
public final class RoundTripFileException extends Exception {

  private static final long serialVersionUID = 1;

  RoundTripFileException(String message) {
    super(message);
  }

  RoundTripFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
