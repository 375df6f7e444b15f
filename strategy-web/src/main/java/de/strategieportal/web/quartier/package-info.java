/** The pages on which administrators tend the Quartiere. */
package de.strategieportal.web.quartier;
