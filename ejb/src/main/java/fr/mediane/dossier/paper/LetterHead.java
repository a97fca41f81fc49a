package fr.mediane.dossier.paper;

import java.util.List;

/**
 * What a letter carries besides its wording; see {@link fr.mediane.document.LetterModel}.
 *
 * @param author body that issues the letter
 * @param demonstration label of invented data; empty otherwise
 * @param sender lines of the sender
 * @param addressee lines of the addressee
 * @param placeAndDate « Dijon, le 2 mars 2026 »
 * @param reference number of the dossier as printed
 * @param signatoryQuality quality of the person who signs
 * @param signatoryName name of the person who signs
 * @param enclosures what is joined besides what the wording names
 */
public record LetterHead(
    String author,
    String demonstration,
    List<String> sender,
    List<String> addressee,
    String placeAndDate,
    String reference,
    String signatoryQuality,
    String signatoryName,
    List<String> enclosures) {}
