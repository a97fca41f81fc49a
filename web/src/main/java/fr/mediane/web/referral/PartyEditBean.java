package fr.mediane.web.referral;

import fr.mediane.dossier.life.DossierAct;
import fr.mediane.dossier.referral.AddParty;
import fr.mediane.dossier.referral.ChangeParty;
import fr.mediane.dossier.referral.RemoveParty;
import fr.mediane.dossier.view.DossierSheet;
import fr.mediane.dossier.view.PartyLine;
import fr.mediane.panel.pool.EstablishmentSuggestions;
import fr.mediane.web.dossier.PartyForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One party of a dossier: a new one, or one to correct or take out. */
@Named("partyEdit")
@ViewScoped
public class PartyEditBean extends DossierActPage {

  private static final long serialVersionUID = 1L;

  @Inject private EstablishmentSuggestions establishments;

  private String rank;
  private int place;
  private PartyForm form = new PartyForm();

  @Override
  protected DossierAct act() {
    return DossierAct.DESCRIBE;
  }

  @Override
  protected void fill(DossierSheet read) {
    List<PartyLine> parties = read.parties();
    place = parties.size();
    if (isNew()) {
      return;
    }
    for (int i = 0; i < parties.size(); i++) {
      if (String.valueOf(parties.get(i).rank()).equals(rank)) {
        place = i;
        form = new PartyForm(parties.get(i));
        return;
      }
    }
    screen().notFound();
  }

  /** Records the party. */
  public String save() {
    long version = getSheet().version();
    return isNew()
        ? does(new AddParty(getNumber(), version, form.toInput()), "party_done")
        : does(new ChangeParty(getNumber(), version, form.toInput()), "party_done");
  }

  /** Takes the party out. */
  public String remove() {
    return does(
        new RemoveParty(getNumber(), getSheet().version(), form.toInput().rank()), "party_removed");
  }

  /** Proposes establishments while one is typed. */
  public List<String> suggest(String typed) {
    return establishments.suggest(typed);
  }

  /** Whether a party is added. */
  public boolean isNew() {
    return rank == null || rank.isBlank();
  }

  /** The beginning of the names of the fields: the place of the party in the saisine. */
  public String getPrefix() {
    return "party" + place;
  }

  public PartyForm getForm() {
    return form;
  }

  /** Rank of the party, as the address gives it; {@code null} for a new one. */
  public String getRank() {
    return rank;
  }

  public void setRank(String rank) {
    this.rank = rank;
  }
}
