package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Charset CENTRAL = Charset.forName("windows-1250");

  private static byte[] hex(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static String refused(byte[] content) {
    return assertThrows(NetworkFileException.class, () -> FileText.of(content, "net")).getMessage();
  }

  @ParameterizedTest
  @CsvSource({"efbbbf, UTF-8", "fffe, UTF-16LE", "feff, UTF-16BE", "'', UTF-8"})
  void byteOrderMarksTellTheEncoding(String mark, String charset) throws Exception {
    byte[] content = joined(hex(mark), "Köln\n€ 😀".getBytes(Charset.forName(charset)));
    assertEquals(new FileText("Köln\n€ 😀", Optional.empty()), FileText.of(content, "net"));
  }

  @Test
  void whatIsNotUtf8IsWindows1252AndThatIsRemarkedWithItsPlace() throws Exception {
    byte[] content = "id;name\nk;Köln\nz;Zürich – €".getBytes(WINDOWS);
    FileText text = FileText.of(content, "net");
    assertEquals("id;name\nk;Köln\nz;Zürich – €", text.text());
    assertEquals(Optional.of(new FileText.Guess(2, 4, 0xF6, OptionalInt.empty())), text.guess());
    Problems problems = new Problems("net");
    assertEquals(text.text(), FileText.of(content, problems));
    assertEquals(
        List.of(
            "net, line 2, column 4: found byte 0xF6, which is not UTF-8, expected text in UTF-8."
                + " The file was read as Windows-1252, in which that is \"ö\"."),
        problems.remarks().stream().map(Problem::message).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łódź",
        "Białystok",
        "id;nazwa;szerokość;długość\nk;Kraków;50;19",
        "Świnoujście",
        "Śląsk",
        "Dąbrowa",
        "Żary",
        "Łomża",
        "WAŁBRZYCH",
        "DĄBROWA",
        "Świdnica",
        "Ťahyňa",
        "Příbram–Chuť",
        "Źródła",
      })
  void lettersOfCentralEuropeMakeItWindows1250(String text) throws Exception {
    FileText read = FileText.of(text.getBytes(CENTRAL), "net");
    assertEquals(text, read.text());
    assertTrue(read.guess().orElseThrow().central().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Köln, Straße, Übach, Öd",
        "Sacré-Cœur; cœlacanthe; Œuvre; ŒUVRE; Besançon; L’Haÿ; L’HAŸ-LES-ROSES; Nîmes",
        "cost (£m);£5;£ 7;5 m³/s;km³;Nm³h;Genf¹;Genf³, Nº 1;¿Dónde?;¥5;Ñuñoa",
        "Plage de l’œil;¼;½ Höhe;München–Nürnberg",
      })
  void allElseIsWindows1252(String text) throws Exception {
    FileText read = FileText.of(text.getBytes(WINDOWS), "net");
    assertEquals(text, read.text());
    assertEquals(OptionalInt.empty(), read.guess().orElseThrow().central());
  }

  /** Nothing in it tells it from Windows-1252: the remark shows a letter that is wrong. */
  @Test
  void czechWithoutSuchLettersIsSeenByTheRemark() throws Exception {
    Problems problems = new Problems("net");
    FileText.of("Třebíč".getBytes(CENTRAL), problems);
    assertTrue(
        problems.remarks().getFirst().advice().endsWith("Windows-1252, in which that is \"ø\"."));
  }

  @Test
  void theRemarkNamesTheLetterThatTellsWindows1250() throws Exception {
    Problems problems = new Problems("net");
    assertEquals("Kraków\nŁódź", FileText.of("Kraków\nŁódź".getBytes(CENTRAL), problems));
    assertEquals(
        List.of(
            "net, line 1, column 5: found byte 0xF3, which is not UTF-8, expected text in UTF-8."
                + " The file was read as Windows-1250, in which that is \"ó\", and 0xA3 is \"Ł\"."),
        problems.remarks().stream().map(Problem::message).toList());
  }

  @Test
  void placesAreOfCharactersAlsoBeyondTheBuffer() throws Exception {
    byte[] content = ("ab\n" + "x".repeat(20_000) + "ß").getBytes(WINDOWS);
    FileText.Guess guess = new FileText.Guess(2, 20_001, 0xDF, OptionalInt.empty());
    assertEquals(Optional.of(guess), FileText.of(content, "net").guess());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // no letter of Windows-1252
        "6181|line 1, column 2: found byte 0x81, which is not UTF-8 text",
        // a control, as no text has
        "61e400|line 1, column 2: found byte 0xE4, which is not UTF-8 text",
        // more letters in UTF-8 than others: a damaged file
        "c3b60ac3b661f6|line 2, column 3: found byte 0xF6, which is not UTF-8 text",
        // as many: a file of two encodings, and one that ends within its last letter
        "5ac3bc0a47656ee87665|line 2, column 4: found byte 0xE8, which is not UTF-8 text",
        "5ac3bc0a476579c3|line 2, column 4: found byte 0xC3, which is not UTF-8 text",
        // a letter of Windows-1250, and one that it does not have
        "61b36181|line 1, column 2: found byte 0xB3, which is not UTF-8 text",
        // a mark of UTF-8 before it
        "efbbbf6162f6|line 1, column 3: found byte 0xF6, which is not UTF-8 text",
        // half a unit of UTF-16, and half a character
        "fffe610062|line 1, column 2: found byte 0x62, which is not UTF-16 text",
        "fffe0a0000d86100|line 2, column 1: found bytes 0x00 0xD8 0x61 0x00, which are not UTF-16 text",
        "610062000a00|line 1, column 1: found text in UTF-16 without a byte order mark",
        "0061006200|line 1, column 1: found text in UTF-16 without a byte order mark",
      })
  void whatIsNoTextIsRefusedWithItsPlace(String hex, String told) {
    String message = refused(hex(hex));
    assertEquals("net, " + told, message.substring(0, message.indexOf(", expected")), message);
  }

  @Test
  void anEmptyFileIsAnEmptyText() throws Exception {
    assertEquals("", FileText.of(new byte[0], "net").text());
    assertEquals("", FileText.of(hex("efbbbf"), "net").text());
    assertEquals("", FileText.of(hex("fffe"), "net").text());
  }

  @Test
  void utf8StaysAsItIs() throws Exception {
    byte[] content = "{\"a\": \"ö\"}".getBytes(StandardCharsets.UTF_8);
    Problems problems = new Problems("net");
    assertSame(content, FileText.utf8(content, problems));
    assertEquals(List.of(), problems.remarks());
    byte[] other = "{\"a\": \"ö\"}".getBytes(WINDOWS);
    assertArrayEquals(content, FileText.utf8(other, problems));
    assertEquals(1, problems.remarks().size());
    byte[] wide = "\uFEFF{\"a\": \"ö\"}".getBytes(StandardCharsets.UTF_16LE);
    assertArrayEquals(content, FileText.utf8(wide, problems));
    assertEquals(1, problems.remarks().size());
  }
}
