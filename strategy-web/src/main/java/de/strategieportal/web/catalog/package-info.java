/** The pages on which administrators tend the catalogue: channels, reference figures, effort, and target group categories. */
package de.strategieportal.web.catalog;
