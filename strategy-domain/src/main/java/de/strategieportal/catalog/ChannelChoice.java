package de.strategieportal.catalog;

/** A channel as a list to choose from shows it. */
public record ChannelChoice(long id, String name, ChannelClass channelClass) {}
