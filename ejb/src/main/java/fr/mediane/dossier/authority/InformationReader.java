package fr.mediane.dossier.authority;

import fr.mediane.access.Actor;
import fr.mediane.access.ActorDirectory;
import fr.mediane.access.Requires;
import fr.mediane.access.Right;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.Dossiers;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.authority.InformationSheet.AuthorityLine;
import fr.mediane.dossier.authority.InformationSheet.PartyInformation;
import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.life.DossierState;
import fr.mediane.journal.JournalWriter;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens who is told that a dossier exists: one line of the journal each time. */
@Stateless
@PermitAll
public class InformationReader {

  @Inject private ActorDirectory actors;
  @Inject private Dossiers dossiers;
  @Inject private Authorities authorities;
  @Inject private AuthorityNotices notices;
  @Inject private Identities identities;
  @Inject private JournalWriter journal;

  /**
   * The informations of a dossier.
   *
   * @throws NotFoundRefusal when it does not exist, or when the reader does not reach it
   */
  @Requires(Right.DOSSIER_READ)
  public InformationSheet open(String number) {
    Actor actor = actors.current();
    Dossier dossier =
        dossiers
            .findWithParties(number, actor, Right.DOSSIER_READ)
            .orElseThrow(NotFoundRefusal::new);
    journal.read(
        actor, "DossierInformation", "Dossier", dossier.getId().toString(), dossier.getNumber());
    boolean sealed = dossier.getState() != DossierState.DESTROYED;
    return new InformationSheet(
        dossier.getNumber(),
        dossier.getVersion(),
        DossierAct.INFORM.isLawfulIn(dossier.getState()) && actor.holds(Right.DOSSIER_HANDLE),
        dossier.getReceivedOn(),
        authorities(dossier, sealed),
        dossier.getParties().stream().map(party -> party(party, sealed)).toList());
  }

  private List<AuthorityLine> authorities(Dossier dossier, boolean sealed) {
    Map<AuthorityKey, AuthorityDue> due = new LinkedHashMap<>();
    if (sealed) {
      authorities.dueFor(dossier).forEach(one -> due.put(one.key(), one));
    }
    List<AuthorityLine> given = new ArrayList<>();
    for (AuthorityNotice notice : notices.of(dossier.getId())) {
      given.add(line(dossier, notice, due.remove(notice.key()), sealed));
    }
    List<AuthorityLine> lines =
        new ArrayList<>(due.values().stream().map(InformationReader::line).toList());
    lines.addAll(given);
    return lines;
  }

  private static AuthorityLine line(AuthorityDue due) {
    return new AuthorityLine(
        due.key().text(),
        due.key().kind().label(),
        due.place(),
        due.reason(),
        due.article(),
        "",
        null);
  }

  private AuthorityLine line(
      Dossier dossier, AuthorityNotice notice, AuthorityDue due, boolean sealed) {
    Identity holder =
        sealed
            ? identities.open(
                dossier.getId(), AuthorityNotice.purpose(notice.key()), notice.getAddressee())
            : null;
    return new AuthorityLine(
        notice.key().text(),
        notice.getKind().label(),
        due == null && notice.getKind().isOfPlace()
            ? notice.getEstablishment().getName()
            : due == null ? "" : due.place(),
        due == null ? "" : due.reason(),
        due == null ? "" : due.article(),
        holder == null ? "" : holder.fullName(),
        notice.getInformedOn());
  }

  private PartyInformation party(DossierParty party, boolean sealed) {
    return new PartyInformation(
        party.getRank(),
        sealed ? identities.party(party).fullName() : "",
        ThirdParties.isThird(party.getDossier().getReferrerKind(), party.facts()),
        party.getInformedOn());
  }
}
