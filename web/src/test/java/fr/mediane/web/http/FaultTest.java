package fr.mediane.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.mediane.door.ConflictRefusal;
import fr.mediane.door.ForbiddenRefusal;
import fr.mediane.door.NotFoundRefusal;
import fr.mediane.door.Refusal;
import fr.mediane.web.page.MalformedAddressException;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(new ForbiddenRefusal(), 403),
        Arguments.of(new NotFoundRefusal(), 404),
        Arguments.of(new ConflictRefusal(), 409),
        Arguments.of(new Refusal("Non."), 422),
        Arguments.of(new EJBAccessException(), 403),
        Arguments.of(new MalformedAddressException(), 400));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeKeepsItsStatusHoweverDeepItIsWrapped(RuntimeException thrown, int status) {
    Throwable wrapped = new ServletException(new RuntimeException(thrown));
    assertEquals(Optional.of(status), Fault.of(wrapped).map(Fault::status));
  }

  @Test
  void aFailureIsNoMistake() {
    assertEquals(Optional.empty(), Fault.of(new ServletException(new NullPointerException())));
  }

  /** The words are those of Undertow; any other exception of a servlet stays a failure. */
  @Test
  void aFormWithAFileThatIsNotSentAsOneIsAMistake() {
    assertEquals(
        Optional.of(400),
        Fault.of(new RuntimeException(new ServletException("UT010016: Not a multi part request")))
            .map(Fault::status));
    assertEquals(Optional.empty(), Fault.of(new ServletException("UT010057: none")));
  }
}
