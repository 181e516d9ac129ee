package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.drawings.Containerlab;
import dev.spanwright.model.file.drawings.Mermaid;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is only written stays what it is whatever the names are. */
class DrawingsTest {

  private static Site site(String id, String name, double lonDeg) {
    return Site.of(id, name, SiteKind.EXCHANGE, new Position(50, lonDeg));
  }

  private static final Network NETWORK =
      Network.empty("Net: \"#1\"")
          .withSites(Table.of(List.of(site("a", "One\n\"two\"; {3}", 8), site("b", "ü [x]", 9))))
          .withLinks(
              Table.of(
                  List.of(Link.of("ab", "a", "b", "g652d"), Link.of("ba", "b", "a", "g652d"))));

  private static String text(Exporter format) {
    return new String(format.write(NETWORK).getFirst().content(), StandardCharsets.UTF_8);
  }

  @Test
  void mermaidKeepsWordsApart() {
    List<String> lines = text(new Mermaid()).lines().toList();
    assertEquals("graph LR", lines.get(0));
    assertEquals("  s1[\"One #34;two#34;#59; #123;3#125;\"]", lines.get(1));
    assertEquals("  s2[\"ü #91;x#93;\"]", lines.get(2));
    assertTrue(
        lines.get(3).matches("  s1 ---\\|\"[0-9,]+ km, [0-9,]+ Gbit/s\"\\| s2"), lines.get(3));
    assertEquals(5, lines.size());
  }

  @Test
  void eachCableOfALabHasInterfacesOfItsOwn() {
    String yaml = text(new Containerlab());
    assertTrue(yaml.contains("\"n-a:eth1\", \"n-b:eth1\""), yaml);
    assertTrue(yaml.contains("\"n-b:eth2\", \"n-a:eth2\""), yaml);
  }
}
