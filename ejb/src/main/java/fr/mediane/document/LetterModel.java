package fr.mediane.document;

import fr.mediane.document.DocumentBlock.Notice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter of the mediation, laid out by the French custom: sender at the top left, addressee below
 * at the right, place and date, reference, object, text, signature, enclosures, then the framed
 * notices. Serves acknowledgements, informations, decisions, summonses, transmissions, closings and
 * answers on personal data.
 *
 * @param fileName see {@link DocumentModel#fileName()}; holds the number of the file, never a name
 * @param object object of the letter, without the word « Objet »
 * @param subject one sentence for the metadata of the file; no name
 * @param author body that issues the letter, for the metadata of the file
 * @param demonstration label printed at the top when the data are invented; empty otherwise
 * @param sender lines of the sender, the mediation first (printed in bold), then instance, address,
 *     electronic address
 * @param addressee lines of the addressee: name or quality, function, postal address
 * @param placeAndDate « Dijon, le 2 mars 2026 »
 * @param references lines such as « Nos références : dossier n° 2026-0042 »; empty for none
 * @param salutation « Madame, », « Monsieur le Directeur, »
 * @param body text between the salutation and the closing
 * @param closing last paragraphs, kept with the signature: availability, then the formula of
 *     politeness
 * @param signatoryQuality « Le médiateur interrégional, »
 * @param signatoryName name of the person who signs
 * @param enclosures what is joined; empty for none
 * @param notices framed notices printed after the signature: limits of the intervention, personal
 *     data
 * @param copy « Exemplaire imprimé n° 2 » when printed copies are counted; empty otherwise
 * @param reference number of the file as printed in the running header
 */
public record LetterModel(
    String fileName,
    String object,
    String subject,
    String author,
    String demonstration,
    List<String> sender,
    List<String> addressee,
    String placeAndDate,
    List<String> references,
    String salutation,
    List<DocumentSection> body,
    List<String> closing,
    String signatoryQuality,
    String signatoryName,
    List<String> enclosures,
    List<Notice> notices,
    String copy,
    String reference)
    implements DocumentModel {

  /** Copies the lists; a letter has a sender, an addressee, a text and a closing. */
  public LetterModel {
    sender = List.copyOf(sender);
    addressee = List.copyOf(addressee);
    references = List.copyOf(references);
    body = List.copyOf(body);
    closing = List.copyOf(closing);
    enclosures = List.copyOf(enclosures);
    notices = List.copyOf(notices);
    if (sender.isEmpty() || addressee.isEmpty() || body.isEmpty() || closing.isEmpty()) {
      throw new IllegalArgumentException("A letter has a sender, an addressee, a text, a closing");
    }
  }

  /**
   * @return « Objet : … », the first heading of the letter
   */
  @Override
  public String title() {
    return "Objet\u00a0: " + object;
  }

  /**
   * @return the references and the number of the copy, a line each; empty for none
   */
  public String identification() {
    return Stream.concat(references.stream(), Stream.of(copy))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String runningHeader() {
    return DocumentModel.join(reference, copy, demonstration);
  }
}
