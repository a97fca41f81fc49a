package fr.mediane.vacation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a month pays: the rate, the cap of the month, what is lost, travel costs. */
class VacationPayTest {

  private static final int HOURS_3 = VacationCount.UNIT_MINUTES;
  private static final List<VacationTerms> ALL =
      List.of(
          new VacationTerms(
              LocalDate.of(2019, 8, 31), LocalDate.of(2023, 4, 30), 15_000, 150_000, 150_000),
          new VacationTerms(LocalDate.of(2023, 5, 1), null, 15_000, 300_000, 150_000));

  private static VacationPay pay(
      int minutes, String month, boolean mediator, int elsewhere, int travel) {
    return new VacationPay(
        new VacationCount(minutes, VacationTerms.of(YearMonth.parse(month), ALL), mediator),
        elsewhere,
        travel,
        0);
  }

  /** 30 April 2023 belongs to a month of the former cap, 1 May 2023 to one of the new. */
  @ParameterizedTest
  @CsvSource({
    "2023-04, true, 10, 150000, 0",
    "2023-04, true, 11, 150000, 15000",
    "2023-05, true, 11, 165000, 0",
    "2023-05, true, 20, 300000, 0",
    "2023-05, true, 21, 300000, 15000",
    "2023-04, false, 11, 150000, 15000",
    "2023-05, false, 10, 150000, 0",
    "2023-05, false, 11, 150000, 15000"
  })
  void theMonthDecidesOfTheCap(
      String month, boolean mediator, int units, int paidCents, int lostCents) {
    VacationPay pay = pay(units * HOURS_3, month, mediator, 0, 0);
    assertEquals(units * 15_000, pay.grossCents());
    assertEquals(paidCents, pay.paidCents());
    assertEquals(lostCents, pay.lostCents());
  }

  @Test
  void halfAVacationIsNotPaid() {
    assertEquals(150_000, pay(10 * HOURS_3 + 90, "2026-11", false, 0, 0).grossCents());
    assertEquals(0, pay(179, "2026-11", true, 0, 0).totalCents());
  }

  @Test
  void travelCostsAreOwedOverTheCap() {
    VacationPay pay = pay(30 * HOURS_3, "2026-11", false, 0, 4_250);
    assertEquals(150_000, pay.paidCents());
    assertEquals(154_250, pay.totalCents());
  }

  @Test
  void theCapIsThatOfThePersonWhoeverPays() {
    VacationPay pay = pay(6 * HOURS_3, "2026-11", false, 7, 0);
    assertEquals(45_000, pay.capCents());
    assertEquals(3, pay.paidUnits());
    assertEquals(3, pay.lostUnits());
    assertEquals(0, pay(HOURS_3, "2026-11", false, 12, 0).paidUnits());
  }

  @ParameterizedTest
  @CsvSource({"0, 150000", "140000, 10000", "150000, 0", "154250, -4250"})
  void onlyTheRestIsOwedAfterAPayment(int already, int remaining) {
    VacationTerms terms = VacationTerms.of(YearMonth.of(2026, 11), ALL);
    VacationPay pay = new VacationPay(new VacationCount(10 * HOURS_3, terms, false), 0, 0, already);
    assertEquals(150_000, pay.totalCents());
    assertEquals(remaining, pay.remainingCents());
  }

  @Test
  void whatIsDoneIsPaidOrLost() {
    long seed = 20261130;
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String month = random.nextBoolean() ? "2023-04" : "2023-05";
      boolean mediator = random.nextBoolean();
      VacationPay pay =
          pay(random.nextInt(6_000), month, mediator, random.nextInt(25), random.nextInt(90_000));
      String said = "seed " + seed + ", draw " + i;
      assertEquals(pay.grossCents(), pay.paidCents() + pay.lostCents(), said);
      assertTrue(pay.paidCents() <= pay.capCents(), said);
      assertTrue(pay.lostCents() == 0 || pay.paidCents() == pay.capCents(), said);
      assertEquals(pay.paidCents() + pay.travelCents(), pay.totalCents(), said);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"42|4200", "42,5|4250", "42.50|4250", "1 234,56 €|123456", "0,07|7"})
  void amountsAreReadAsTheyAreTyped(String typed, int cents) {
    assertEquals(Optional.of(cents), Euros.cents(typed));
  }

  @Test
  void whatIsNoAmountIsRefused() {
    for (String typed : List.of("", "abc", "-3", "1,234", "12345678", "1e3")) {
      assertEquals(Optional.empty(), Euros.cents(typed), typed);
    }
    assertEquals(Optional.empty(), Euros.cents(null));
  }

  @Test
  void amountsArePrintedTheFrenchWay() {
    assertEquals("0,07\u00a0€", Euros.text(7));
    assertEquals("\u22121\u202f234,05\u00a0€", Euros.text(-123_405));
    assertEquals("150,00\u00a0€", Euros.text(15_000));
    assertEquals("1\u202f500,00\u00a0€", Euros.text(150_000));
    assertEquals("1\u202f234\u202f567,89\u00a0€", Euros.text(123_456_789));
  }
}
