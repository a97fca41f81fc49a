package fr.mediane.network.act;

import fr.mediane.door.CommandContext;
import fr.mediane.door.CommandHandler;
import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.InvalidRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Problem;
import fr.mediane.door.Refusal;
import fr.mediane.network.Agency;
import fr.mediane.network.Territory;
import fr.mediane.regulation.Certainty;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that the agency may support the territory and that the source is said. */
@ApplicationScoped
public class SetSupportAgencyHandler implements CommandHandler<SetSupportAgency, Void> {

  private static final int SOURCE_LENGTH = 200;

  @Inject private Territories territories;

  @Override
  public Void handle(SetSupportAgency command, CommandContext context) {
    Territory territory =
        territories.byCode(command.territoryCode()).orElseThrow(NotFoundRefusal::new);
    context.about("Territory", territory.getCode(), territory.getName());
    if (territory.getKind() == PanelKind.NATIONAL) {
      throw new Refusal(NetworkTexts.get("support.national"));
    }
    Agency agency = checked(command, territory);
    if (territory.getVersion() != command.version()) {
      throw new ConflictRefusal();
    }
    territory.supportedBy(
        agency,
        command.verified() ? Certainty.VERIFIED : Certainty.INFERRED,
        command.source().strip());
    return null;
  }

  private Agency checked(SetSupportAgency command, Territory territory) {
    List<Problem> problems = new ArrayList<>();
    Optional<Agency> agency = territories.agency(command.agencyId());
    if (agency.isEmpty()) {
      problems.add(new Problem("agency", NetworkTexts.get("support.agency")));
      // The agency of Outre-mer is outside of its territory (art. 8): only the others are checked.
    } else if (territory.getKind() == PanelKind.REGIONAL
        && !territories.holds(territory, agency.get())) {
      problems.add(new Problem("agency", NetworkTexts.get("support.agencyElsewhere")));
    }
    String source = command.source() == null ? "" : command.source().strip();
    if (source.isEmpty() || source.length() > SOURCE_LENGTH) {
      problems.add(new Problem("source", NetworkTexts.get("support.source")));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRefusal(problems);
    }
    return agency.orElseThrow();
  }
}
