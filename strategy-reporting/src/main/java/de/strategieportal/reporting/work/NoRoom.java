package de.strategieportal.reporting.work;

/** A file does not fit onto the disk of this node. */
public class NoRoom extends RuntimeException {
    NoRoom(Exception cause) {
        super(cause);
    }
}
