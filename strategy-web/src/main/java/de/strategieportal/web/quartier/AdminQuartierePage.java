package de.strategieportal.web.quartier;

import de.strategieportal.quartier.QuartierDirectory;
import de.strategieportal.quartier.QuartierLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

@Named
@RequestScoped
public class AdminQuartierePage {

    @Inject
    QuartierDirectory directory;

    private String search = "";
    private int number = 1;
    private long total;
    private List<QuartierLine> quartiere = List.of();

    public void load() {
        total = directory.count(search);
        number = Math.min(Math.max(number, 1), getLast());
        quartiere = directory.find(search, number);
    }

    public List<QuartierLine> getQuartiere() {
        return quartiere;
    }

    public long getTotal() {
        return total;
    }

    public int getLast() {
        return (int) Math.max(1, (total + QuartierDirectory.PAGE_SIZE - 1) / QuartierDirectory.PAGE_SIZE);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = Objects.requireNonNullElse(search, "");
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
