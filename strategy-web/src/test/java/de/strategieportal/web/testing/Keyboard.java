package de.strategieportal.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody who uses a page without a mouse: what has the focus is known by the name a screen reader says. */
public final class Keyboard {

    private static final int PATIENCE = 250;
    private static final String FOCUSED =
            """
            () => {
              const it = document.activeElement;
              const label = it.labels && it.labels.length ? it.labels[0].innerText : it.getAttribute('aria-label')
                || (it.tagName === 'INPUT' ? it.value : it.innerText) || '';
              return label.replace('(freiwillig)', '').replace(/\\s+/g, ' ').trim();
            }
            """;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what has this name has the focus; a name that ends in "…" is a beginning. */
    public Keyboard to(String name) {
        for (int i = 0; i < PATIENCE; i++) {
            if (matches(focused(), name)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to \"" + name + "\" on " + page.url());
    }

    public Keyboard type(String text) {
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
        return this;
    }

    public Keyboard fill(String field, String text) {
        return to(field).type(text);
    }

    public Keyboard choose(String field, String option) {
        to(field);
        page.keyboard().press("Home");
        for (int i = 0; i < PATIENCE; i++) {
            if (option.equals(page.evaluate("() => document.activeElement.selectedOptions[0].text.trim()"))) {
                return this;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("No option \"" + option + "\" in \"" + field + "\" on " + page.url());
    }

    public Keyboard tick(String box) {
        to(box);
        page.keyboard().press("Space");
        assertThat(page.evaluate("() => document.activeElement.checked"))
                .as(box)
                .isEqualTo(true);
        return this;
    }

    /** Presses Enter on what has the focus and waits for the page it leads to. */
    public Keyboard enter() {
        page.evaluate("() => { window.left = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.left && document.readyState === 'complete'");
        return this;
    }

    public Keyboard press(String name) {
        return to(name).enter();
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    private static boolean matches(String focused, String name) {
        return name.endsWith("…") ? focused.startsWith(name.substring(0, name.length() - 1)) : focused.equals(name);
    }
}
