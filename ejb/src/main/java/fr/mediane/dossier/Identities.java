package fr.mediane.dossier;

import fr.mediane.dossier.seal.SealedText;
import fr.mediane.dossier.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Opens and seals who the persons of a dossier are. Call it within a transaction. */
@ApplicationScoped
public class Identities {

  @Inject private Seals seals;

  /** Who a party is. */
  public Identity party(DossierParty party) {
    return open(party.getDossier().getId(), Purposes.party(party.getRank()), party.getIdentity());
  }

  /** The school or university unit of a party; {@code null} when none. */
  public String school(DossierParty party) {
    return seals.open(
        party.getDossier().getId(), Purposes.school(party.getRank()), party.getSchool());
  }

  /** Who seized, when not a party; {@code null} otherwise. */
  public Identity referrer(Dossier dossier) {
    return open(dossier.getId(), Purposes.REFERRER, dossier.getReferrer());
  }

  /** The second signatory of a joint saisine; {@code null} when none. */
  public Identity cosigner(Dossier dossier) {
    return open(dossier.getId(), Purposes.COSIGNER, dossier.getCosigner());
  }

  /**
   * Those to whom the mediator answers: the parties who seized, or the authority and, once it has
   * signed, the second one.
   */
  public List<Identity> referrers(Dossier dossier) {
    List<Identity> found = new ArrayList<>();
    switch (dossier.getReferrerKind()) {
      case PARTY ->
          dossier.getParties().stream()
              .filter(DossierParty::isReferrer)
              .map(this::party)
              .forEach(found::add);
      case ALL_PARTIES -> dossier.getParties().stream().map(this::party).forEach(found::add);
      default -> {
        found.add(referrer(dossier));
        if (dossier.getCosignedOn() != null) {
          found.add(cosigner(dossier));
        }
      }
    }
    found.removeIf(Objects::isNull);
    return found;
  }

  /**
   * Opens an identity.
   *
   * @param stored {@code null} gives {@code null}
   */
  public Identity open(Long dossierId, String purpose, SealedText stored) {
    String json = seals.open(dossierId, purpose, stored);
    return json == null ? null : Identity.ofJson(json);
  }

  /** Seals an identity; one without a family name is none. */
  public SealedText seal(Long dossierId, String purpose, Identity identity) {
    return identity == null || identity.lastName().isEmpty()
        ? null
        : seals.seal(dossierId, purpose, identity.toJson());
  }
}
