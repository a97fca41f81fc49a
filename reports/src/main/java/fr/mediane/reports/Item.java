package fr.mediane.reports;

import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Ticks;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One item of a printed list, as the template {@code items} takes it.
 *
 * @param label dash, number or box
 * @param text the item
 */
public record Item(String label, String text) {

  /** What stands before an item of a list without order. */
  private static final String DASH = "–";

  /**
   * @param list a list
   * @return its items with their dash or number
   */
  public static List<Item> of(Items list) {
    return list.numbered() ? numbered(list.items()) : dashed(list.items());
  }

  /**
   * @param boxes boxes
   * @return one item each: the glyph, and the label with the answer in words
   */
  public static List<Item> of(Ticks boxes) {
    return boxes.ticks().stream()
        .map(tick -> new Item(tick.state().glyph(), tick.inWords()))
        .toList();
  }

  /**
   * @param texts items of a list without order
   * @return the same with a dash
   */
  public static List<Item> dashed(List<String> texts) {
    return texts.stream().map(text -> new Item(DASH, text)).toList();
  }

  private static List<Item> numbered(List<String> texts) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Item(i + 1 + ".", texts.get(i)))
        .toList();
  }
}
