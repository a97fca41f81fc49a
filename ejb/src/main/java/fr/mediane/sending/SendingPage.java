package fr.mediane.sending;

import java.util.List;

/**
 * A page of the sendings.
 *
 * @param total how many there are
 * @param rows those of the page
 * @param latest the official files issued last, to be sent
 */
public record SendingPage(long total, List<SendingRow> rows, List<IssuedRow> latest) {}
