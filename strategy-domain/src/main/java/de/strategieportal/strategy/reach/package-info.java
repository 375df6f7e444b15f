/**
 * How many people of each target group a plan can expect to reach, by the figures of the catalogue and the residents of the
 * Quartier. Pure functions over a plan: nothing is stored, nothing is rounded before it is shown, and every number says
 * what it rests on. What is not known has no number.
 */
package de.strategieportal.strategy.reach;
