package de.strategieportal.account;

import de.strategieportal.access.Role;
import de.strategieportal.quartier.Quartier;
import de.strategieportal.shared.Persisted;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

public record AccountDetails(
        long id,
        long version,
        String name,
        String displayName,
        Role role,
        Optional<Long> traeger,
        Set<Long> quartiere,
        boolean disabled) {

    static AccountDetails of(Account account) {
        return new AccountDetails(
                account.getId(),
                account.getVersion(),
                account.getName(),
                account.getDisplayName(),
                account.getRole(),
                account.getTraeger().map(Persisted::getId),
                account.getQuartiere().stream().map(Quartier::getId).collect(Collectors.toUnmodifiableSet()),
                account.isDisabled());
    }
}
