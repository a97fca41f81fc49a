package fr.mediane.office;

import fr.mediane.document.CaseFormModel;
import fr.mediane.document.CaseFormModel.Signatory;
import fr.mediane.document.DocumentBlock.Items;
import fr.mediane.document.DocumentBlock.Row;
import fr.mediane.document.DocumentBlock.Table;
import fr.mediane.document.Fact;
import fr.mediane.door.Refusal;
import fr.mediane.dossier.paper.Paper;
import fr.mediane.dossier.paper.PaperDesk;
import fr.mediane.network.Agency;
import fr.mediane.network.Civility;
import fr.mediane.network.MediatorRegister;
import fr.mediane.network.OfficeTerm;
import fr.mediane.network.Territory;
import fr.mediane.panel.Panel;
import fr.mediane.panel.Person;
import fr.mediane.panel.Proposal;
import fr.mediane.panel.ProposalSeat;
import fr.mediane.panel.VicePresidencies;
import fr.mediane.panel.pool.CallLine;
import fr.mediane.regulation.RegulationStore;
import fr.mediane.regulation.Settings;
import fr.mediane.text.FrenchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the papers of an instance of what is known of it on a day. */
@ApplicationScoped
class OfficeWriter {

  @Inject private PaperDesk desk;
  @Inject private MediatorRegister mediators;
  @Inject private VicePresidencies vicePresidencies;
  @Inject private RegulationStore regulation;
  @Inject private Settings settings;

  /**
   * A call for applications.
   *
   * @throws Refusal when it was cancelled
   */
  CaseFormModel call(Panel panel, CallLine call, LocalDate on) {
    if (call.cancelledOn() != null) {
      throw new Refusal(OfficeTexts.get("cancelled"));
    }
    String closes = FrenchText.longDate(call.call().closesOn());
    return desk.of(Paper.CALL_FOR_APPLICATIONS, panel, panel.getCode() + " " + call.id(), on)
        .value("callTitle", call.call().title())
        .value("closes", closes)
        .value("size", size(panel, on))
        .facts(
            fact("panel", panel.getName()),
            fact("territory", panel.getTerritory().getName()),
            fact("opens", FrenchText.longDate(call.call().opensOn())),
            fact("closes", closes),
            fact("apply", contact(panel)))
        .slot("PROFILE", new Items(false, lines(call.call().profile())))
        .datedForm("", List.of(signedBy(panel, "presidentQuality", on)));
  }

  /**
   * A ranked list of proposals.
   *
   * @throws Refusal when nobody is proposed yet
   */
  CaseFormModel ranked(Proposal proposal, LocalDate on) {
    Panel panel = proposal.getPanel();
    List<ProposalSeat> seats =
        proposal.getSeats().stream()
            .filter(seat -> seat.getPerson() != null)
            .sorted(Comparator.comparing(ProposalSeat::getSeat))
            .toList();
    if (seats.isEmpty()) {
      throw new Refusal(OfficeTexts.get("nobody"));
    }
    List<Row> rows = new ArrayList<>();
    for (ProposalSeat seat : seats) {
      rows.add(row(rows.size() + 1, seat.getPerson()));
    }
    int women =
        (int) seats.stream().filter(seat -> seat.getPerson().getCivility() == Civility.MME).count();
    return desk.of(Paper.RANKED_PROPOSALS, panel, proposal.getNumber(), on)
        .value("effectiveDate", FrenchText.longDate(proposal.getEffectiveOn()))
        .facts(
            fact("panel", panel.getName()),
            fact("proposal", proposal.getTitle()),
            fact("effective", FrenchText.longDate(proposal.getEffectiveOn())),
            fact(
                "members",
                OfficeTexts.get("membersText", seats.size(), OfficeTexts.get("women", women))))
        .slot(
            "LIST",
            new Table(
                "",
                OfficeTexts.get("oneLine"),
                Stream.of("person", "profession", "establishment", "certificate")
                    .map(OfficeTexts::get)
                    .toList(),
                rows))
        .datedForm(
            OfficeTexts.get("proposalReference", proposal.getNumber()),
            List.of(signedBy(panel, "presidentQuality", on)));
  }

  /** The rules of procedure of an instance. */
  CaseFormModel rules(Panel panel, LocalDate on) {
    List<String> vicePresidents =
        vicePresidencies.inForceOn(panel, on).stream()
            .map(each -> each.getPerson().getFullName())
            .toList();
    return desk.of(Paper.RULES_OF_PROCEDURE, panel, panel.getCode() + " " + on, on)
        .value("size", size(panel, on))
        .value("quorum", settings.number("session.quorumPercent") + "\u00a0%")
        .facts(
            fact("panel", panel.getName()),
            fact("territory", panel.getTerritory().getName()),
            fact("president", mediator(panel, on)),
            fact(
                "vicePresidents",
                vicePresidents.isEmpty()
                    ? OfficeTexts.get("noVicePresident")
                    : String.join(", ", vicePresidents)),
            fact("contact", contact(panel)))
        .form("", List.of(signedBy(panel, "presidentQuality", on)));
  }

  /**
   * The convention between the agency and the mediator.
   *
   * @throws Refusal when no agency keeps the secretariat
   */
  CaseFormModel convention(Panel panel, LocalDate on) {
    Territory territory = panel.getTerritory();
    Agency agency = territory.getSupportAgency();
    if (agency == null) {
      throw new Refusal(OfficeTexts.get("noAgency"));
    }
    return desk.of(Paper.AGENCY_CONVENTION, panel, panel.getCode() + " " + on, on)
        .value("agency", agency.getName())
        .value("territory", territory.getName())
        .facts(
            fact("agency", agency.getName()),
            fact("agencySeat", agency.getCity()),
            fact("panel", panel.getName()),
            fact("mediator", mediator(panel, on)),
            fact("contact", contact(panel)))
        .form(
            "",
            List.of(
                Signatory.awaited("", OfficeTexts.get("agencyQuality", agency.getName())),
                signedBy(panel, "mediatorQuality", on)));
  }

  private static Fact fact(String key, String value) {
    return new Fact(OfficeTexts.get(key), value);
  }

  private static Row row(int rank, Person person) {
    String certificate =
        Stream.of(
                person.getCertificateBody(),
                person.getCertificateOn() == null
                    ? null
                    : FrenchText.shortDate(person.getCertificateOn()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return Row.of(
        OfficeTexts.get("rank", rank, person.getFullName()),
        profession(person),
        person.getEstablishment() == null ? "" : person.getEstablishment().getName(),
        certificate.isEmpty() ? OfficeTexts.get("noCertificate") : certificate);
  }

  /** The profession as recorded, else the category of the charter, else nothing. */
  private static String profession(Person person) {
    if (person.getProfession() != null) {
      return person.getProfession();
    }
    return person.getCategory() == null ? "" : person.getCategory().getLabel();
  }

  private Signatory signedBy(Panel panel, String quality, LocalDate on) {
    return Signatory.awaited(mediator(panel, on), OfficeTexts.get(quality));
  }

  private String mediator(Panel panel, LocalDate on) {
    return mediators
        .inOffice(panel.getTerritory().getCode(), on)
        .map(OfficeTerm::fullName)
        .orElse("");
  }

  private String size(Panel panel, LocalDate on) {
    return Integer.toString(regulation.calendar().inForceOn(on).panelSize(panel.getKind()));
  }

  private static String contact(Panel panel) {
    return Objects.requireNonNullElse(panel.getTerritory().getReferralAddress(), "");
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
