package de.strategieportal.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Pages in Chromium on the portal of this run. What a page complains about in its console (scripts that fail, sources the
 * Content Security Policy refuses) fails the test; a failed test leaves pictures in {@code target/portals}. Without a browser, tests are skipped, in CI they fail.
 *
 * <pre>{@code
 * @RegisterExtension static final Browser browser = new Browser();
 * ...
 * var page = browser.open(Screen.PHONE, "/login");
 * var plans = browser.openAs("editor", Screen.DESK, "/strategy/list");
 * }</pre>
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    private static final int PATIENCE_IN_MILLISECONDS = 20_000;
    private static final Map<String, String> OWN_CHROMIUM = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Portal.Started started;
    private Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.ofRun();
        started = Portal.ofRun();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getExecutionException().ifPresent(failure -> takePictures(context));
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        var heard = List.copyOf(complaints);
        complaints.clear();
        if (!heard.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", heard));
        }
    }

    private void takePictures(ExtensionContext test) {
        var name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getDisplayName().replaceAll("\\W+", "-");
        contexts.stream()
                .flatMap(context -> context.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(RunningPortal.directory().resolve(name + "-" + page.hashCode() + ".png"))));
    }

    /** A page of a visitor nobody has seen before: no cookies, not signed in. */
    public Page open(Screen screen, String path) {
        return newPage(screen.options(), path);
    }

    public Page open(String path) {
        return open(Screen.DESK, path);
    }

    /** A page of somebody with a demonstration account, in the session that all tests of a process share. */
    public Page openAs(String account, Screen screen, String path) {
        var session = started.as(account).session().orElseThrow();
        return newPage(screen.options(), path, new Cookie(session.getName(), session.getValue()).setUrl(url("/")));
    }

    /** The page that follows when somebody signs in by hand, in a session of their own. */
    public Page signIn(String account) {
        var page = open("/login");
        page.fill("#name", account);
        page.fill("#password", Portal.PASSWORD);
        page.click("#signIn");
        assertThat(page.url()).as("sign-in of " + account).doesNotContain("/login");
        return page;
    }

    private Page newPage(NewContextOptions options, String path, Cookie... cookies) {
        var context = chromium.browser.newContext(options.setBaseURL(url("/")));
        context.addCookies(List.of(cookies));
        contexts.add(context);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.page().url() + ": " + message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        var page = context.newPage();
        page.navigate(path);
        return page;
    }

    private String url(String path) {
        return started.portal.url(path).toString();
    }

    /** One for a process; it ends with it. */
    static final class Chromium {
        private static Chromium running;

        private final com.microsoft.playwright.Browser browser;

        static synchronized Chromium ofRun() {
            if (running == null) {
                running = new Chromium();
            }
            return running;
        }

        private Chromium() {
            var installed = installed();
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
            try {
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(installed.isPresent() ? OWN_CHROMIUM : Map.of()));
                var options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
                installed.ifPresent(options::setExecutablePath);
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException e) {
                throw Boolean.parseBoolean(System.getenv("CI")) ? e : skip(e);
            }
        }

        private static RuntimeException skip(PlaywrightException e) {
            System.err.println("Browser tests are SKIPPED, no Chromium: " + e.getMessage());
            return abort("No Chromium: install it or name it by -Dportal.test.chromium=…");
        }

        private static Optional<Path> installed() {
            return Stream.of(
                            System.getProperty("portal.test.chromium", "/usr/bin/chromium"),
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
