package de.strategieportal.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Of every account of the large installation, as the portal would store it; nobody else lives there. */
public final class InventedPassword {

    public static final String PLAIN = "quartier-bench";

    static final String HASH = hash();

    private InventedPassword() {}

    private static String hash() {
        var salt = "the same salt for everyone here!".getBytes(StandardCharsets.US_ASCII);
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(PLAIN.toCharArray(), salt, 210_000, 8 * 32))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            return "PBKDF2WithHmacSHA512:210000:" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
