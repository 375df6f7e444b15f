package de.strategieportal.web.account;

import de.strategieportal.account.AccountLine;
import de.strategieportal.account.Accounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

@Named
@RequestScoped
public class AdminAccountsPage {

    @Inject
    Accounts directory;

    private String search = "";
    private List<AccountLine> accounts = List.of();

    public void load() {
        accounts = directory.find(search);
    }

    public List<AccountLine> getAccounts() {
        return accounts;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = Objects.requireNonNullElse(search, "");
    }
}
