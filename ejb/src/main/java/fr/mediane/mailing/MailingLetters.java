package fr.mediane.mailing;

import fr.mediane.document.DocumentBlock;
import fr.mediane.document.DocumentBlock.Paragraph;
import fr.mediane.document.DocumentBundle;
import fr.mediane.document.DocumentFormat;
import fr.mediane.document.DocumentSection;
import fr.mediane.document.LetterModel;
import fr.mediane.document.RenderedDocument;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperWordings;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.network.Establishment;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import fr.mediane.network.Territory;
import fr.mediane.panel.act.DocumentLabels;
import fr.mediane.regulation.DatedTexts;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes and prints the letters of a mailing, signed by the mediator in office. */
@ApplicationScoped
class MailingLetters {

  /** Kind of the wording of the letters. */
  private static final String WORDING = "MAILING";

  @Inject private MediatorRegister mediators;
  @Inject private DatedTexts texts;
  @Inject private PaperWordings wordings;
  @Inject private Papers papers;

  /**
   * What all the letters of a mailing share.
   *
   * @param texts sender, mention of the addressee, salutation and signatory, in the wording of the
   *     day, by section
   * @param closing last paragraph, in the wording of the day
   */
  record Frame(
      Long id,
      String panel,
      String contact,
      String city,
      String object,
      List<DocumentSection> body,
      Map<String, String> texts,
      String closing,
      OfficeTerm mediator,
      LocalDate on) {}

  /**
   * Prepares the letters of a mailing.
   *
   * @throws Refusal when no mediator is in office on that day
   */
  Frame frame(Mailing mailing, LocalDate on) {
    Territory territory = mailing.getPanel().getTerritory();
    OfficeTerm mediator =
        mediators
            .inOffice(territory.getCode(), on)
            .orElseThrow(() -> new Refusal(MailingTexts.get("mediator")));
    List<DocumentBlock> paragraphs =
        mailing
            .getBody()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .<DocumentBlock>map(Paragraph::new)
            .toList();
    Map<String, String> own = texts.of(WORDING, on);
    return new Frame(
        mailing.getId(),
        mailing.getPanel().getName(),
        Objects.requireNonNullElse(territory.getReferralAddress(), ""),
        territory.getSupportAgency() == null
            ? MailingTexts.get("national")
            : territory.getSupportAgency().getCity(),
        mailing.getObject(),
        List.of(new DocumentSection("", paragraphs)),
        own,
        wordings
            .inForceOn(Paper.ACKNOWLEDGEMENT, on)
            .common()
            .text("CLOSING_20", Map.of("salutation", own.get("SALUTATION"))),
        mediator,
        on);
  }

  /**
   * Prints the letter to one establishment.
   *
   * @throws Refusal with the words of the engine when it cannot be printed faithfully
   */
  RenderedDocument print(LetterModel letter) {
    return papers.print(letter, DocumentFormat.PDF);
  }

  /**
   * Prints letters one after the other in one file.
   *
   * @param volume number of the file among those of the mailing, from 1
   * @param letters the letters, by what the outline of the file calls them
   * @throws Refusal with the words of the engine when one cannot be printed faithfully
   */
  RenderedDocument together(Frame frame, int volume, List<DocumentBundle.Entry> letters) {
    return papers.printTogether(
        new DocumentBundle(
            "courriers-" + frame.id() + "-liasse-" + volume,
            MailingTexts.get("bundle", frame.object(), volume),
            MailingTexts.get("subject"),
            frame.panel(),
            letters));
  }

  /** The letter to one establishment. */
  LetterModel letter(Frame frame, Establishment place) {
    return new LetterModel(
        "courrier-" + frame.id() + "-" + place.getFiness().toLowerCase(Locale.ROOT),
        frame.object(),
        MailingTexts.get("subject"),
        frame.panel(),
        DocumentLabels.demonstration(),
        Stream.of(frame.texts().get("SENDER"), frame.panel(), frame.contact())
            .filter(line -> !line.isEmpty())
            .toList(),
        Stream.concat(
                Stream.of(place.getName(), frame.texts().get("ADDRESSEE")),
                Addressee.postal(place).stream())
            .toList(),
        MailingTexts.get("placeAndDate", frame.city(), FrenchText.longDate(frame.on())),
        List.of(MailingTexts.get("reference", frame.id())),
        frame.texts().get("SALUTATION") + ",",
        frame.body(),
        List.of(frame.closing()),
        frame.texts().get("SIGNATORY"),
        frame.mediator().fullName(),
        List.of(),
        List.of(),
        "",
        MailingTexts.get("running", frame.id()));
  }
}
