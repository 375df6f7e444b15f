/**
 * The vocabulary and the figures that all plans share, so that Quartiere can be compared. The files beside this package are
 * the state of delivery and load into an empty database once; what administrators change later is never overwritten. Every
 * figure keeps its source, its year and how well it is founded; what the editors assumed says so in its source.
 */
package de.strategieportal.catalog;
