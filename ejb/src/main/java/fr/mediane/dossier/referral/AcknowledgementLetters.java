package fr.mediane.dossier.referral;

import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.Fact;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the acknowledgement to each person who seized, and keeps it in the dossier. */
@ApplicationScoped
class AcknowledgementLetters {

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private Identities identities;

  /**
   * Prints the letters.
   *
   * @param asked what is asked for, besides the second signature of a joint saisine
   */
  void write(Dossier dossier, LocalDate on, List<String> asked, CommandContext context) {
    List<String> missing = new ArrayList<>(asked);
    missing.removeIf(String::isBlank);
    if (dossier.lacksCosigner()) {
      missing.add(0, ReferralTexts.get("letter.secondSignature"));
    }
    PaperDraft draft = desk.about(Paper.ACKNOWLEDGEMENT, dossier, on).slot("FACTS", facts(dossier));
    if (!missing.isEmpty()) {
      draft.flag("INCOMPLETE").slot("MISSING", new Items(false, missing));
    }
    for (Addressee addressee : addressees(dossier)) {
      papers.keep(dossier, Paper.ACKNOWLEDGEMENT, draft.letterTo(addressee), context);
    }
  }

  private List<Addressee> addressees(Dossier dossier) {
    List<Addressee> known =
        identities.referrers(dossier).stream().map(person -> Addressee.of(person)).toList();
    return known.isEmpty()
        ? List.of(Addressee.of(null, List.of(dossier.getReferrerKind().label()), List.of()))
        : known;
  }

  private static Facts facts(Dossier dossier) {
    return new Facts(
        "",
        List.of(
            new Fact(ReferralTexts.get("letter.number"), dossier.getNumber()),
            new Fact(
                ReferralTexts.get("letter.receivedOn"),
                FrenchText.longDate(dossier.getReceivedOn())),
            new Fact(ReferralTexts.get("letter.channel"), dossier.getChannel().label()),
            new Fact(ReferralTexts.get("letter.quality"), dossier.getReferrerKind().label()),
            new Fact(ReferralTexts.get("letter.nature"), dossier.getNature().label())));
  }
}
