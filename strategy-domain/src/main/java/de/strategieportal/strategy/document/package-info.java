/**
 * A plan as one JSON document: what is exported and imported, what a revision freezes, what is copied, and what two states
 * of a plan are compared by. The details classes of the plan say which fields there are and what they take; nothing here
 * names them a second time.
 */
package de.strategieportal.strategy.document;
