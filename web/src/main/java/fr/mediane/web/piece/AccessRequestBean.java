package fr.mediane.web.piece;

import fr.mediane.dossier.history.AnswerAccessRequest;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import fr.mediane.web.dossier.DossierPages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The answer to a person who asks for the data held on him or her. */
@Named("accessRequest")
@RequestScoped
public class AccessRequestBean {

  @Inject private Screen screen;

  private Integer party;
  private LocalDate requestedOn;

  /** Prints the letter and goes to the pieces, where it stands. */
  public String answer(String number) {
    return screen
        .execute(new AnswerAccessRequest(number, party, requestedOn))
        .map(
            letter -> {
              screen.success(Texts.of("piece").get("access_done"));
              return DossierPages.redirectTo(PiecesBean.PAGE, number);
            })
        .orElse(null);
  }

  public Integer getParty() {
    return party;
  }

  public void setParty(Integer party) {
    this.party = party;
  }

  public LocalDate getRequestedOn() {
    return requestedOn;
  }

  public void setRequestedOn(LocalDate requestedOn) {
    this.requestedOn = requestedOn;
  }
}
