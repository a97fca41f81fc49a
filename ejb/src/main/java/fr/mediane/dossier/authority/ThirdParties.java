package fr.mediane.dossier.authority;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.DossierParty;
import fr.mediane.dossier.PartyFacts;
import fr.mediane.dossier.ReferrerKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The parties who did not seize, and must be told that their data are kept. Pure. */
public final class ThirdParties {

  private ThirdParties() {}

  /**
   * Whether a party did not seize.
   *
   * @param kind who seized: a party is a referrer only when parties seize
   */
  public static boolean isThird(ReferrerKind kind, PartyFacts party) {
    return switch (kind) {
      case PARTY -> !party.referrer();
      case ALL_PARTIES -> false;
      default -> true;
    };
  }

  /** Whether one of them has not been informed. */
  public static boolean awaited(Dossier dossier) {
    return awaitedIn(dossier) > 0;
  }

  /** How many of them have not been informed. */
  public static long awaitedIn(Dossier dossier) {
    return of(dossier).map(DossierParty::getInformedOn).filter(Objects::isNull).count();
  }

  /** The last day on which one of them was informed. */
  static Optional<LocalDate> lastInformed(Dossier dossier) {
    return of(dossier)
        .map(DossierParty::getInformedOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  private static Stream<DossierParty> of(Dossier dossier) {
    return dossier.getParties().stream()
        .filter(party -> isThird(dossier.getReferrerKind(), party.facts()));
  }
}
