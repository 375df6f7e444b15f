package de.strategieportal.access;

/** What an account is for; the names are also the roles of the web application. */
public enum Role {
    ADMINISTRATOR,
    MANAGER,
    EDITOR,
    READER
}
