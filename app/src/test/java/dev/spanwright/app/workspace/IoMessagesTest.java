package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IoMessagesTest {

  @Test
  void failuresOfFilesAreToldAsTheyAre() {
    assertEquals(
        "There is no file or folder x.json.", IoMessages.ofAny(new NoSuchFileException("x.json")));
    assertEquals("the disk is full", IoMessages.ofAny(new IOException("the disk is full")));
  }

  @Test
  void whatIsNotForeseenIsToldWithoutTheNameOfAClass() {
    for (Throwable failure :
        List.of(
            new NullPointerException(),
            new IllegalStateException("no such row"),
            new OutOfMemoryError("Java heap space"),
            new StackOverflowError())) {
      String told = IoMessages.ofAny(failure);
      assertFalse(told.contains("Exception") || told.contains("Error"), told);
      assertTrue(told.endsWith(".") && !told.contains("null"), told);
    }
    assertTrue(IoMessages.ofAny(new IllegalStateException("no such row")).contains("no such row"));
  }
}
