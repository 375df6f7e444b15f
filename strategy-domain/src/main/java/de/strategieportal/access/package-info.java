/**
 * Who may do what. URL paths by role are guarded in web.xml; the single row is guarded here: every public method of a use
 * case asks the {@link de.strategieportal.access.Caller}, and an architecture test fails when one forgets to. What truly
 * is for everybody says so with {@link de.strategieportal.access.OpenToAnyone}.
 */
package de.strategieportal.access;
