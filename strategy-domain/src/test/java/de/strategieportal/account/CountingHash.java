package de.strategieportal.account;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Fast and readable in place of the slow hash, and counts how often it was asked. */
class CountingHash implements Pbkdf2PasswordHash {

    int verified;

    @Override
    public void initialize(Map<String, String> parameters) {}

    @Override
    public String generate(char[] password) {
        return "hash of " + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hash) {
        verified++;
        return generate(password).equals(hash);
    }
}
