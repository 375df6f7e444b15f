package de.strategieportal.web.report;

import de.strategieportal.report.ReportNews;
import de.strategieportal.report.ReportOrders;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What became of a person's reports since they last looked, for the page where they begin. */
@Named
@RequestScoped
public class ArrivedReports {

    @Inject
    ReportOrders orders;

    private ReportNews news;

    @PostConstruct
    void load() {
        news = orders.news();
    }

    public ReportNews getNews() {
        return news;
    }
}
