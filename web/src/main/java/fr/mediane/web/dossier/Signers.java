package fr.mediane.web.dossier;

import fr.mediane.dossier.standin.PowerHolder;
import fr.mediane.dossier.standin.PowerTask;
import jakarta.faces.model.SelectItem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/** The list « Signé par » of a form, under the choice « La partie elle-même ». */
public final class Signers {

  private Signers() {}

  /**
   * Those who may have signed in the place of a party: whose power lists the act and has begun. The
   * day typed then decides, so that a signature given before a power ended can still be recorded.
   *
   * @param names name of a party from its rank
   */
  public static List<SelectItem> of(
      List<PowerHolder> holders, PowerTask task, IntFunction<String> names, LocalDate today) {
    return holders.stream()
        .filter(holder -> holder.hasBegunFor(task, today))
        .map(holder -> new SelectItem(holder.id(), holder.inList(names.apply(holder.partyRank()))))
        .toList();
  }
}
