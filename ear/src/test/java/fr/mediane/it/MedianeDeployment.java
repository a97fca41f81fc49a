package fr.mediane.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests: the EAR of the build, with the test classes in its web archive.
 */
@ArquillianSuiteDeployment
public class MedianeDeployment {

  /** The EAR under test. */
  @Deployment
  public static EnterpriseArchive mediane() {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/mediane.ear"));
    ear.getAsType(WebArchive.class, "/mediane-web.war")
        .addPackage(MedianeDeployment.class.getPackage());
    return ear;
  }
}
