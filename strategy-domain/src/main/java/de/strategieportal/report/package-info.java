/**
 * Reports as things that are ordered, wait, are written, kept and fetched; what a Träger looks like on them, and what staff
 * write for them. How a report is written is known to {@code reporting}, which only reads; this package keeps what belongs
 * to it in the database.
 *
 * <p>An order carries the wish as text that only its writer understands. It is written with the rights its orderer has at
 * that moment, on whatever node takes it first; a node that dies gives its orders back.
 */
package de.strategieportal.report;
