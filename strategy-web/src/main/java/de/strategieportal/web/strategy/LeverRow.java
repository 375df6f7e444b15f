package de.strategieportal.web.strategy;

import de.strategieportal.strategy.Light;

/**
 * A lever on a page.
 *
 * @param light of the calendar quarter afterwards
 * @param planLight of the whole plan afterwards
 * @param address of the page on which it is pulled
 */
public record LeverRow(String sentence, Light light, Light planLight, String address) {}
