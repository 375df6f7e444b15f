/**
 * Charts as values that draw themselves as SVG on the server: no script, one drawing for screen, print and documents.
 * Colours and fonts come from classes of the page's style sheet, so that light and dark need no second drawing;
 * patterns stand beside every colour. All text is escaped here, so pages may write the drawing as it is.
 */
package de.strategieportal.reporting.chart;
