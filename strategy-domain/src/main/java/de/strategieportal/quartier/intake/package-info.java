/**
 * Brings a catalogue of Quartiere in from files: boundaries from GeoJSON, residents from CSV.
 *
 * <p>Everything up to the plan is a pure function of the file and of what the administrator corrected, so the preview
 * and the import are the same computation, done twice. Files as offices publish them are full of surprises; a guess is
 * shown and can be corrected, and what cannot be read is named with its line instead of being repaired in silence.
 * What a sentence says stands in the texts; here are only its key and what fills its places.
 */
package de.strategieportal.quartier.intake;
