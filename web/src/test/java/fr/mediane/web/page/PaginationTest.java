package fr.mediane.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaginationTest {

  private static List<String> labels(Pagination pages) {
    return pages.getItems().stream().map(item -> item.gap() ? "…" : item.label()).toList();
  }

  @Test
  void showsTheEndsAndTheNeighbours() {
    assertEquals(List.of("1", "…", "3", "4", "5", "…", "49"), labels(pages(4, 1204)));
    assertEquals(List.of("1", "2", "…", "49"), labels(pages(1, 1204)));
    assertEquals(List.of("1", "…", "48", "49"), labels(pages(49, 1204)));
    assertEquals(List.of("1"), labels(pages(1, 0)));
  }

  @Test
  void saysWhatIsShown() {
    assertEquals("Aucun résultat", pages(1, 0).getRangeLabel());
    assertEquals("1 résultat", pages(1, 1).getRangeLabel());
    assertEquals("25 résultats", pages(1, 25).getRangeLabel());
    assertEquals(
        "Résultats 1\u202f201 à 1\u202f204 sur 1\u202f204", pages(49, 1204).getRangeLabel());
  }

  @Test
  void bringsBackAPageTypedByHand() {
    assertEquals(1, pages(-3, 1204).page());
    assertEquals(49, pages(1_000_000, 1204).page());
    assertEquals(1, pages(7, 0).page());
  }

  @Test
  void keepsTheFiltersInTheAddress() {
    Map<String, String> filters = new LinkedHashMap<>();
    filters.put("q", "été & hiver");
    filters.put("secteur", "");
    Pagination pages = new Pagination(2, 25, 100, "/candidats.xhtml", filters);
    assertEquals("/candidats.xhtml?q=%C3%A9t%C3%A9+%26+hiver", pages.getPreviousHref());
    assertEquals("/candidats.xhtml?q=%C3%A9t%C3%A9+%26+hiver&page=3", pages.getNextHref());
  }

  private static Pagination pages(int page, long total) {
    return new Pagination(page, 25, total, "/liste.xhtml", Map.of());
  }
}
