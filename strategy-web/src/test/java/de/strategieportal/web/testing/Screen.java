package de.strategieportal.web.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** The screens every page must look right on. */
public enum Screen {
    DESK(1280, ColorScheme.LIGHT),
    DESK_DARK(1280, ColorScheme.DARK),
    PHONE(390, ColorScheme.LIGHT),
    PHONE_DARK(390, ColorScheme.DARK);

    private final int width;
    private final ColorScheme colours;

    Screen(int width, ColorScheme colours) {
        this.width = width;
        this.colours = colours;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(colours)
                .setLocale("de-DE")
                .setTimezoneId("Europe/Berlin");
    }
}
