/**
 * Ordered reports are written here, in the background of every node, each with the rights its orderer has at that moment.
 * What waits and who works on it stands in the database, so any node may die at any time: others take over.
 *
 * <p>An order wakes the node that took it. The rounds of {@code ReportRounds} are for everything that comes without a click:
 * schedules, orders of nodes that died, files whose time is over.
 */
package de.strategieportal.reporting.work;
