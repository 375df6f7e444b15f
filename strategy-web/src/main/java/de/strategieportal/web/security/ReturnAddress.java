package de.strategieportal.web.security;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The page somebody asked for before signing in: a path of this portal and nothing else. */
record ReturnAddress(String path) {

    static final ReturnAddress START = new ReturnAddress("/");

    /** Whatever could lead to another site, or in a circle, leads to the start page. */
    static ReturnAddress of(String asked) {
        return Optional.ofNullable(asked)
                .filter(ReturnAddress::staysHere)
                .map(ReturnAddress::new)
                .orElse(START);
    }

    private static boolean staysHere(String asked) {
        if (!asked.startsWith("/") || asked.startsWith("//") || asked.length() > 2000) {
            return false;
        }
        try {
            var address = new URI(asked);
            return address.getScheme() == null
                    && address.getRawAuthority() == null
                    && !address.getPath().contains("\\")
                    && !address.getPath().contains("//")
                    && !address.getPath().startsWith("/login")
                    && !address.getPath().startsWith("/logout");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
