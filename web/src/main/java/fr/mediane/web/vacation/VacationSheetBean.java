package fr.mediane.web.vacation;

import fr.mediane.door.Command;
import fr.mediane.text.FrenchText;
import fr.mediane.vacation.CloseVacations;
import fr.mediane.vacation.Euros;
import fr.mediane.vacation.PayVacations;
import fr.mediane.vacation.RecordTravelCost;
import fr.mediane.vacation.ReopenVacations;
import fr.mediane.vacation.StatementReader;
import fr.mediane.vacation.VacationStatement;
import fr.mediane.vacation.WithdrawTravelCost;
import fr.mediane.web.Screen;
import fr.mediane.web.Texts;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The statement of the vacations of an instance in a month. */
@Named("vacationSheet")
@ViewScoped
public class VacationSheetBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient StatementReader reader;
  @Inject private Screen screen;

  private String panel;
  private String month;
  private VacationStatement statement;
  private String payee;
  private LocalDate spentOn;
  private String amount;
  private String label;
  private String reason;
  private LocalDate paidOn;
  private String reference;
  private Long costId;

  /** Reads the statement; « 404 » out of reach. */
  public void load() {
    statement = screen.readOr404(() -> reader.statement(panel, VacationMonths.of(month)));
  }

  /** Enters a travel cost. */
  public String addTravel() {
    return does(
        new RecordTravelCost(code(), statement.month(), payee, spentOn, amount, label),
        "travelAdded");
  }

  /** Withdraws a travel cost. */
  public String withdraw() {
    return does(new WithdrawTravelCost(costId), "travelWithdrawn");
  }

  /** Closes the month. */
  public String close() {
    return does(new CloseVacations(code(), statement.month()), "closedDone");
  }

  /** Opens the month again. */
  public String reopen() {
    return does(new ReopenVacations(code(), statement.month(), reason), "reopened");
  }

  /** Records the payment. */
  public String pay() {
    return does(new PayVacations(code(), statement.month(), paidOn, reference), "payRecorded");
  }

  private String does(Command<Void> command, String message) {
    return screen.act(
        command, Texts.of("vacation").get(message), getHref() + "&faces-redirect=true");
  }

  private String code() {
    return statement.panelCode();
  }

  /** Address of this statement. */
  public String getHref() {
    return VacationMonths.href(VacationMonths.SHEET, code(), statement.month());
  }

  /** Address of the list of the month. */
  public String getListHref() {
    return VacationMonths.href(VacationMonths.LIST, null, statement.month());
  }

  /** Address of a file of this statement, without extension. */
  public String getFileHref() {
    return "/api/secure/vacations/" + code() + "/" + statement.month();
  }

  /** The month in words, after « de ». */
  public String getOfMonth() {
    return FrenchText.ofMonth(statement.month().atDay(1));
  }

  /** Those to whom a cost may be owed. */
  public List<SelectItem> getPayees() {
    return statement.payees().entrySet().stream()
        .map(each -> new SelectItem(each.getKey(), each.getValue()))
        .toList();
  }

  /** The costs that may be withdrawn. */
  public List<SelectItem> getCosts() {
    return statement.travels().stream()
        .map(
            cost ->
                new SelectItem(
                    cost.id(),
                    FrenchText.shortDate(cost.spentOn())
                        + " – "
                        + cost.name()
                        + " – "
                        + Euros.text(cost.amountCents())))
        .toList();
  }

  public VacationStatement getStatement() {
    return statement;
  }

  public String getPanel() {
    return panel;
  }

  public void setPanel(String panel) {
    this.panel = panel;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getPayee() {
    return payee;
  }

  public void setPayee(String payee) {
    this.payee = payee;
  }

  public LocalDate getSpentOn() {
    return spentOn;
  }

  public void setSpentOn(LocalDate spentOn) {
    this.spentOn = spentOn;
  }

  public String getAmount() {
    return amount;
  }

  public void setAmount(String amount) {
    this.amount = amount;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public Long getCostId() {
    return costId;
  }

  public void setCostId(Long costId) {
    this.costId = costId;
  }
}
