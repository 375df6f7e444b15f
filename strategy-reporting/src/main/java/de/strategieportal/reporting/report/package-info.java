/**
 * Kinds of report and their chapters. A kind is a list of chapters, a chapter is a function of what was read; nothing here
 * reads more than the caller may see or knows how a file looks. Figures come from {@code dashboard}, so that screen and
 * file never differ.
 */
package de.strategieportal.reporting.report;
