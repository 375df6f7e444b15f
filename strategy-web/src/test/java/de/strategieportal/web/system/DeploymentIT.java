package de.strategieportal.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The very WAR we ship, on a plain server, without the runnable jar around it. */
@ArquillianTest
@RunAsClient
class DeploymentIT {
    @ArquillianResource
    URL portal;

    @Deployment(testable = false)
    static WebArchive portal() {
        return ShrinkWrap.create(ZipImporter.class, "strategieportal.war")
                .importFrom(new File(System.getProperty("portal.test.war")))
                .as(WebArchive.class);
    }

    @Test
    void it_answers_at_the_root() throws IOException {
        assertThat(get("/").getResponseCode()).isLessThan(400);
    }

    private HttpURLConnection get(String path) throws IOException {
        var request = (HttpURLConnection) new URL(portal, path).openConnection();
        request.setInstanceFollowRedirects(false);
        return request;
    }
}
