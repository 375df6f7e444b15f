package de.strategieportal.catalog;

/** Where a channel lives and who runs it. */
public enum ChannelClass {
    OWN_WEBSITE_ELEMENT,
    SOCIAL_MEDIA,
    EXISTING_PLATFORM,
    OPERATED_PLATFORM
}
