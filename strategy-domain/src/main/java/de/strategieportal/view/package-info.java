/**
 * Dashboards that people keep under a name. What is kept is the address only: the figures are asked for anew, with the
 * rights of whoever opens the view, so sharing one never shares a number.
 */
package de.strategieportal.view;
