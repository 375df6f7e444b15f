package de.strategieportal.strategy.document;

import de.strategieportal.shared.Period;

/**
 * What a copy of a plan shall be like.
 *
 * @param quartier id of the Quartier it is for
 * @param withResources hours and money too
 * @param withPlace what is only true of the place too: its offers and actors, the sizes of the groups
 */
public record CopyWish(long quartier, String title, Period period, boolean withResources, boolean withPlace) {}
