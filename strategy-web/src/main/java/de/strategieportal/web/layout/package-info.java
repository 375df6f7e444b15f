/**
 * What every page has in common: the frame, the tags, the words and the way numbers are written and read.
 *
 * <p>Pages never name a key of the bundle for their own fields: the key is the page and the id, as {@link
 * de.strategieportal.web.layout.CurrentPage} finds them. Language and brightness are a cookie each, rendered on the
 * server, so that nothing flickers and nothing needs a script.
 */
package de.strategieportal.web.layout;
