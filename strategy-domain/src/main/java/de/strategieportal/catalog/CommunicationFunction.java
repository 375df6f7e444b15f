package de.strategieportal.catalog;

/** What people of a target group need to do with each other and with the institution. */
public enum CommunicationFunction {
    GROUPS,
    BOARD,
    CALENDAR,
    MESSAGES,
    CONTACTS,
    BOOKING,
    NEWS,
    SURVEYS
}
