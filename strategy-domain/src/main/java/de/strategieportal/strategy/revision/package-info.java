/** What a plan was: revisions frozen at each approval, and who changed what and when. */
package de.strategieportal.strategy.revision;
