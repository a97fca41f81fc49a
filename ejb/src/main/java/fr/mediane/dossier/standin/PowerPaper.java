package fr.mediane.dossier.standin;

import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Facts;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.Fact;
import fr.mediane.door.CommandContext;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.Purposes;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.dossier.paper.PaperDraft;
import fr.mediane.dossier.piece.Papers;
import fr.mediane.dossier.seal.Seals;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The written power of attorney: who, what for, which acts, which data, until when. */
@ApplicationScoped
class PowerPaper {

  @Inject private PaperDesk desk;
  @Inject private Papers papers;
  @Inject private Powers powers;
  @Inject private Seals seals;

  /** Prints the power and keeps it among the pieces. */
  void keep(PowerOfAttorney power, CommandContext context) {
    Dossier dossier = power.getDossier();
    Identity principal = principal(power.getParty());
    Identity holder = powers.holder(power).identity();
    PowerTerm term = power.term();
    PaperDraft draft =
        desk.about(Paper.MANDATE, dossier, context.today())
            .value("object", powers.object(power))
            .value("startDate", FrenchText.longDate(term.startsOn()))
            .value("endDate", FrenchText.longDate(term.endsOn()))
            .slot("PRINCIPAL", person(principal, null))
            .slot("AGENT", person(holder, power.getHolderQuality().label()))
            .slot("TASKS", items(term.tasks().stream().map(PowerTask::label).toList()))
            .slot("DATA", items(power.data().stream().map(PowerData::label).toList()));
    papers.keep(
        dossier,
        Paper.MANDATE,
        draft.form(
            draft.dossierReference(),
            List.of(
                signed(principal, "paper.principal", power.getPartySignedOn()),
                signed(holder, "paper.holder", power.getHolderSignedOn()))),
        context);
  }

  private Identity principal(DossierParty party) {
    return Identity.ofJson(
        seals.open(
            party.getDossier().getId(), Purposes.party(party.getRank()), party.getIdentity()));
  }

  private static Signatory signed(Identity person, String quality, LocalDate on) {
    return new Signatory(
        person.fullName(),
        StandInTexts.get(quality),
        FrenchText.longDate(on),
        StandInTexts.get("paper.signed"));
  }

  private static Facts person(Identity person, String quality) {
    return new Facts(
        "",
        Fact.present(
            new Fact(StandInTexts.get("paper.name"), person.fullName()),
            new Fact(StandInTexts.get("paper.quality"), quality == null ? "" : quality),
            new Fact(StandInTexts.get("paper.function"), person.function()),
            new Fact(StandInTexts.get("paper.email"), person.email()),
            new Fact(StandInTexts.get("paper.address"), person.address())));
  }

  private static Items items(List<String> texts) {
    return new Items(false, texts);
  }
}
