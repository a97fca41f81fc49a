package fr.mediane.dossier.paper;

import fr.mediane.document.CaseFormModel.Signatory;
import java.util.List;

/**
 * What a form carries besides its wording; see {@link fr.mediane.document.CaseFormModel}.
 *
 * @param author body that issues the document
 * @param demonstration label of invented data; empty otherwise
 * @param header lines that name the mediation
 * @param reference number of the dossier or of the session as printed; empty for none
 * @param placeAndDate « Fait à Dijon, le 2 mars 2026 »; empty when each person dates the signature
 * @param signatories who signs; empty when nobody does
 */
public record FormHead(
    String author,
    String demonstration,
    List<String> header,
    String reference,
    String placeAndDate,
    List<Signatory> signatories) {}
