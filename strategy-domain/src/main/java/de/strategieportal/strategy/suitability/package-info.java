/**
 * How well a channel suits a plan, from 0 to 100: first what rules it out, then nine weighted criteria. Pure functions over a
 * plan and the catalogue. A criterion that cannot be computed yet is left out and the others count for more; the result is
 * explained in sentences, which are named here and worded by the pages.
 */
package de.strategieportal.strategy.suitability;
