package de.strategieportal.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.strategieportal.web.testing.DatabaseForArquillian;
import de.strategieportal.web.testing.Visitor;
import java.io.File;
import java.net.URI;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The very WAR we ship, on a plain server, without the runnable jar around it. */
@ExtendWith(DatabaseForArquillian.class)
@ArquillianTest
@RunAsClient
class DeploymentIT {
    @ArquillianResource
    URI portal;

    @Deployment(testable = false)
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "strategieportal.war")
                .importFrom(new File(System.getProperty("portal.test.war")))
                .as(WebArchive.class);
    }

    @Test
    void the_first_administrator_comes_from_the_settings_and_signs_in() {
        var administrator = new Visitor(portal::resolve);
        assertThat(administrator.get("/").location()).startsWith("/login");

        administrator.signIn("leitung@example.org", "richtiges-pferd");

        assertThat(administrator.get("/admin/accounts").status()).isEqualTo(200);
    }
}
