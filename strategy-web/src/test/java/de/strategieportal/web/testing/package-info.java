/**
 * What the tests that drive the portal from outside share: a started portal ({@link de.strategieportal.web.testing.Portal}),
 * its database, a browser and the accessibility check. A test class says which of them it needs by static
 * {@code @RegisterExtension} fields.
 */
package de.strategieportal.web.testing;
