package dev.spanwright.model.file.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeXmlTest {

  private static XmlElement read(byte[] content) throws NetworkFileException {
    return SafeXml.read(content, NetworkLimits.USUAL, new Problems("x.xml"));
  }

  private static String refused(byte[] content) {
    return assertThrows(NetworkFileException.class, () -> read(content)).getMessage();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>\n<b c='\u00e9'/></a>",
        "<a>\n<!-- \u00e9 --></a>",
        "<a>\n<![CDATA[\u00e9]]></a>",
        "<a>\n<\u00e9/></a>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\u00e9</a>",
        "<?xml version=\"1.0\"?>\n<?p \u00e9?><a/>",
      })
  void bytesThatAreNotUtf8AreToldInTheRefusalAlone(String text) {
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      String told = refused(latin1(text));
      assertTrue(told.startsWith("x.xml, line 2, column "), told);
      assertTrue(told.contains("byte 0xE9, which is not UTF-8 text"), told);
    } finally {
      System.setErr(err);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "utf-8, UTF-8",
    "UTF-16, UTF-16",
    "iso-8859-1, ISO-8859-1",
    "Windows-1252, windows-1252",
  })
  void theEncodingThatIsDeclaredIsRead(String declared, String encoding) throws Exception {
    String text = "<?xml version='1.0' encoding='" + declared + "'?><a b='Zürich'/>";
    assertEquals("Zürich", read(text.getBytes(Charset.forName(encoding))).attribute("b"));
  }

  @Test
  void aByteOrderMarkIsSkipped() throws Exception {
    byte[] content = "\uFEFF<a b='Zürich'/>".getBytes(StandardCharsets.UTF_8);
    assertEquals("Zürich", read(content).attribute("b"));
  }

  @Test
  void anotherEncodingIsRefusedByName() {
    String told = refused(latin1("<?xml version='1.0' encoding='EBCDIC-XX'?><a/>"));
    assertTrue(told.contains("found the encoding \"EBCDIC-XX\", expected one of UTF-8,"), told);
  }

  @Test
  void whatIsNotOfTheDeclaredEncodingIsRefused() {
    String told = refused(latin1("<?xml version='1.0' encoding='US-ASCII'?><a>\u00e9</a>"));
    assertTrue(told.contains("found byte 0xE9, which is not US-ASCII text"), told);
  }
}
