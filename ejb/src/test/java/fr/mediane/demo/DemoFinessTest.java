package fr.mediane.demo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.network.imports.FinessNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoFinessTest {

  @Test
  void everyNumberHasItsKey() {
    for (String prefix : List.of("01", "2A", "2B", "75", "97", "98")) {
      for (int rank = 98_000; rank < 98_400; rank++) {
        String number = DemoFiness.number(prefix, rank);
        assertEquals(9, number.length());
        assertDoesNotThrow(() -> new FinessNumber(number));
      }
    }
  }
}
