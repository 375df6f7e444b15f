package de.strategieportal.web.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** The screens every page must look right on. */
public enum Screen {
    DESK(1280, ColorScheme.LIGHT),
    DESK_DARK(1280, ColorScheme.DARK),
    PHONE(390, ColorScheme.LIGHT),
    PHONE_DARK(390, ColorScheme.DARK);

    private static final int HEIGHT = 900;

    private final int width;
    private final ColorScheme colours;

    Screen(int width, ColorScheme colours) {
        this.width = width;
        this.colours = colours;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin");
    }

    /** Shows what is open as this screen does, without asking the portal again; colours change at once, for motion is reduced. */
    void show(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }
}
