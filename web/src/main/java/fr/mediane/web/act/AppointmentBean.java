package fr.mediane.web.act;

import fr.mediane.panel.act.AppointMembers;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The signature of an act, on the page of its proposal. */
@Named("appointment")
@RequestScoped
public class AppointmentBean {

  @Inject private Screen screen;

  /**
   * Signs the act and goes to its page.
   *
   * @param proposal number of the proposal
   * @param version version of the proposal that the page showed
   */
  public String sign(String proposal, long version) {
    return screen
        .execute(new AppointMembers(proposal, version))
        .map(
            act -> {
              screen.success(Texts.of("act").get("appoint_done", act));
              return ActPages.toAct(act);
            })
        .orElse(null);
  }
}
