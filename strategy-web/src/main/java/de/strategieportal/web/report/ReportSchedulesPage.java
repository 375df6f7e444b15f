package de.strategieportal.web.report;

import de.strategieportal.access.Caller;
import de.strategieportal.report.ReportSchedule;
import de.strategieportal.report.ReportSchedules;
import de.strategieportal.web.layout.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reports that are written again and again. */
@Named
@RequestScoped
public class ReportSchedulesPage {

    @Inject
    ReportSchedules schedules;

    @Inject
    Caller caller;

    @Inject
    LineCommand command;

    @Inject
    Notices notices;

    private List<ReportSchedule> all;

    public List<ReportSchedule> getAll() {
        if (all == null) {
            all = schedules.all();
        }
        return all;
    }

    public boolean manages(ReportSchedule schedule) {
        return caller.manages(schedule.getWish().getTraeger());
    }

    /** What a button of a line asks for. */
    public String command() {
        switch (command.name()) {
            case "pause" -> {
                schedules.pause(command.id(), command.version());
                notices.say("report_schedules.paused");
            }
            case "resume" -> {
                schedules.resume(command.id(), command.version());
                notices.say("report_schedules.resumed");
            }
            default -> {
                schedules.remove(command.id(), command.version());
                notices.say("report_schedules.removed");
            }
        }
        return "/report/schedules?faces-redirect=true";
    }
}
