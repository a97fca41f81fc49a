package fr.mediane.dossier.authority;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.Identities;
import fr.mediane.dossier.Identity;
import fr.mediane.dossier.paper.Addressee;
import fr.mediane.network.Establishment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who was told that a saisine exists, and how to write again. Call it within a transaction. */
@ApplicationScoped
public class InformedAuthorities {

  @Inject private AuthorityNotices notices;
  @Inject private Authorities authorities;
  @Inject private Identities identities;

  /** The authorities that were told, the first told first. */
  public List<InformedAuthority> of(Dossier dossier) {
    List<AuthorityNotice> given = notices.of(dossier.getId());
    if (given.isEmpty()) {
      return List.of();
    }
    Map<AuthorityKey, AuthorityDue> due =
        authorities.dueFor(dossier).stream()
            .collect(Collectors.toMap(AuthorityDue::key, Function.identity()));
    return given.stream().map(notice -> informed(dossier, notice, due.get(notice.key()))).toList();
  }

  /** The parties may have changed since: then the place alone says which office was told. */
  private InformedAuthority informed(Dossier dossier, AuthorityNotice notice, AuthorityDue due) {
    Identity holder =
        identities.open(
            dossier.getId(), AuthorityNotice.purpose(notice.key()), notice.getAddressee());
    Establishment place = notice.getEstablishment();
    return new InformedAuthority(
        addressee(notice.getKind(), due == null ? place.getName() : due.place(), place, holder),
        notice.getInformedOn());
  }

  /**
   * How an authority is written to.
   *
   * @param body name of the establishment, unit or school
   * @param place where it is
   * @param holder who holds the office; {@code null} when not known
   */
  static Addressee addressee(
      AuthorityKind kind, String body, Establishment place, Identity holder) {
    boolean posted = kind.isOfPlace() && kind.isLaw();
    return Addressee.of(
        holder,
        List.of(AuthorityTexts.get("office." + kind), body),
        posted ? Addressee.postal(place) : List.of());
  }
}
