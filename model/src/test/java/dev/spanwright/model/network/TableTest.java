package dev.spanwright.model.network;

import static dev.spanwright.model.network.Things.site;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

  private final Table<Site> table = Table.of(List.of(site("c"), site("a"), site("b")));

  @Test
  void keepsTheOrderOfEntry() {
    assertEquals(List.of("c", "a", "b"), ids(table));
    assertEquals(3, table.size());
    List<String> iterated = new ArrayList<>();
    table.forEach(site -> iterated.add(site.id()));
    assertEquals(ids(table), iterated);
    assertEquals(table.list(), table.stream().toList());
  }

  @Test
  void replacesInPlaceAndAddsAtTheEnd() {
    Site renamed = site("a").withName("Other");
    Table<Site> replaced = table.with(renamed);
    assertEquals(List.of("c", "a", "b"), ids(replaced));
    assertSame(renamed, replaced.get("a"));
    assertSame(renamed, replaced.list().get(1));
    assertEquals(List.of("c", "a", "b", "d"), ids(table.with(site("d"))));
    assertEquals("A", table.get("a").name(), "the old table stays");
  }

  @Test
  void staysTheSameTableWhereNothingChanges() {
    assertSame(table, table.with(site("a")));
    assertSame(table, table.without("nobody"));
  }

  @Test
  void removes() {
    Table<Site> without = table.without("a");
    assertEquals(List.of("c", "b"), ids(without));
    assertFalse(without.contains("a"));
    assertTrue(table.contains("a"), "the old table stays");
    assertEquals(List.of("c", "b", "a"), ids(without.with(site("a"))), "it comes back at the end");
  }

  @Test
  void findsByIdentifier() {
    assertEquals(Optional.of(site("b")), table.find("b"));
    assertEquals(Optional.empty(), table.find("B"));
    assertEquals(site("b"), table.get("b"));
  }

  @Test
  void saysWhatIsThereWhereAnIdentifierIsUnknown() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> table.get("x")).getMessage();
    assertEquals("nothing has the identifier \"x\", expected one of c, a, b", message);
    Table<Site> many = Table.of(IntStream.range(0, 14).mapToObj(i -> site("s" + i)).toList());
    String cut = assertThrows(IllegalArgumentException.class, () -> many.get("x")).getMessage();
    assertTrue(cut.endsWith("s10, s11 and 2 more"), cut);
    Table<Site> none = Table.empty();
    String empty = assertThrows(IllegalArgumentException.class, () -> none.get("x")).getMessage();
    assertTrue(empty.contains("empty"), empty);
  }

  @Test
  void turnsDownAnIdentifierThatIsUsedTwice() {
    List<Site> twice = List.of(site("a"), site("b"), site("a").withName("Other"));
    String message =
        assertThrows(IllegalArgumentException.class, () -> Table.of(twice)).getMessage();
    assertTrue(message.contains("\"a\""), message);
  }

  @Test
  void isEqualByItemsAndOrder() {
    Table<Site> same = Table.of(List.of(site("c"), site("a"), site("b")));
    assertEquals(table, same);
    assertEquals(table.hashCode(), same.hashCode());
    assertNotEquals(table, Table.of(List.of(site("a"), site("b"), site("c"))));
    assertNotEquals(table, table.with(site("a").withName("Other")));
    assertNotEquals(table, table.without("a"));
    assertEquals(Table.empty(), table.without("a").without("b").without("c"));
    assertTrue(Table.empty().isEmpty());
  }

  @Test
  void doesNotFollowTheCollectionThatItCameFromAndCannotBeChanged() {
    List<Site> list = new ArrayList<>(List.of(site("a")));
    Table<Site> copy = Table.of(list);
    list.add(site("b"));
    assertEquals(1, copy.size());
    assertThrows(UnsupportedOperationException.class, () -> copy.list().clear());
    Iterator<Site> iterator = copy.iterator();
    iterator.next();
    assertThrows(UnsupportedOperationException.class, iterator::remove);
  }

  private static List<String> ids(Table<Site> table) {
    return table.stream().map(Site::id).toList();
  }
}
