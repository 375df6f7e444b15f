package de.strategieportal.reporting.work;

/** Nobody wants the report any more. */
class Abandoned extends RuntimeException {}
