package fr.mediane.dossier.piece;

/**
 * Which pieces of a dossier to show.
 *
 * @param origin {@code null} for both
 * @param classification {@code null} for all
 * @param first index of the first, from 0
 * @param size how many at most
 */
public record PieceFilter(PieceOrigin origin, PieceClass classification, int first, int size) {}
