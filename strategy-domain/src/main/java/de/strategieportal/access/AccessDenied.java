package de.strategieportal.access;

/** The caller is known but may not do this, or not with this row. */
public class AccessDenied extends RuntimeException {}
