package fr.mediane.dossier.referral;

import java.io.Serializable;
import java.util.List;

/**
 * A page of receipts.
 *
 * @param rows the page, the last received first
 * @param total how many there are in all
 */
public record ReceiptList(List<ReceiptRow> rows, long total) implements Serializable {

  /** Keeps its own copy. */
  public ReceiptList {
    rows = List.copyOf(rows);
  }
}
