package fr.mediane.dossier.paper;

import fr.mediane.document.CaseFormModel;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock;
import fr.mediane.document.Fact;
import fr.mediane.document.LetterModel;
import fr.mediane.panel.act.DocumentLabels;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A paper being written: what it says of the case is added, then it is finished as a letter or as a
 * form. A value that is known not to apply is given blank: the sentence that needs it is left out.
 */
public final class PaperDraft {

  private final Paper paper;
  private final PaperWordings.Pair wording;
  private final PaperSender sender;
  private final Map<String, String> values = new HashMap<>();
  private final Set<String> flags = new HashSet<>();
  private final Map<String, DocumentBlock> slots = new HashMap<>();

  PaperDraft(Paper paper, PaperWordings.Pair wording, PaperSender sender) {
    this.paper = paper;
    this.wording = wording;
    this.sender = sender;
    value("number", sender.reference());
    value("panel", DocumentLabels.within(sender.panel()));
    value("contact", sender.contact());
    value("theirReference", "");
    value("copyNumber", "");
  }

  /**
   * Gives the text of a placeholder.
   *
   * @param text blank or {@code null} when it is known not to apply
   */
  public PaperDraft value(String name, String text) {
    values.put(name, Objects.requireNonNullElse(text, ""));
    return this;
  }

  /** Chooses the sections that end with {@code _IF_<name>}. */
  public PaperDraft flag(String name) {
    flags.add(name);
    return this;
  }

  /** Gives the block of a place {@code SLOT_<name>}. */
  public PaperDraft slot(String name, DocumentBlock block) {
    slots.put(name, block);
    return this;
  }

  /** Gives the block of the place {@code SLOT_FACTS}: the facts that have a value. */
  public PaperDraft facts(Fact... facts) {
    return slot("FACTS", new DocumentBlock.Facts("", Fact.present(facts)));
  }

  /**
   * The letter, to one addressee.
   *
   * @param enclosures what is joined besides what the wording names
   * @throws fr.mediane.door.Refusal in French when the wording asks for something unknown
   */
  public LetterModel letterTo(Addressee addressee, String... enclosures) {
    value("salutation", addressee.salutation());
    return PaperComposer.letter(
        filled(),
        new LetterHead(
            sender.panel(),
            DocumentLabels.demonstration(),
            sender.lines(),
            addressee.lines(),
            sender.placeAndDate(),
            sender.reference(),
            sender.quality(),
            sender.signatory().name(),
            List.of(enclosures)));
  }

  /**
   * The form; each signatory dates the signature.
   *
   * @param reference as printed at the top: « Dossier n° 2026-GES-0042 »; empty for none
   * @param signatories who signs; empty when nobody does
   * @throws fr.mediane.door.Refusal in French when the wording asks for something unknown
   */
  public CaseFormModel form(String reference, List<Signatory> signatories) {
    return form(reference, "", signatories);
  }

  /** As {@link #form}, with the place and the day of the paper above the signatures. */
  public CaseFormModel datedForm(String reference, List<Signatory> signatories) {
    return form(reference, sender.formPlaceAndDate(), signatories);
  }

  /** The reference of a dossier as forms print it: « Dossier n° … ». */
  public String dossierReference() {
    return PaperTexts.get("reference", sender.reference());
  }

  private CaseFormModel form(String reference, String placeAndDate, List<Signatory> signatories) {
    return PaperComposer.form(
        filled(),
        new FormHead(
            sender.panel(),
            DocumentLabels.demonstration(),
            sender.names(),
            reference,
            placeAndDate,
            signatories));
  }

  private PaperWording filled() {
    return new PaperWording(paper, wording.own(), wording.common(), values, flags, slots);
  }
}
