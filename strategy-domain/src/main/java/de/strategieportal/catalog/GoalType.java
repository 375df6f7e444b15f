package de.strategieportal.catalog;

/** What a digital goal wants to bring about in its target group. */
public enum GoalType {
    INFORM,
    MAKE_KNOWN,
    REINFORCE,
    RAISE_UPTAKE,
    SOCIAL_INTERACTION,
    ENGAGEMENT,
    FEEDBACK,
    COLLABORATION,
    KNOWLEDGE,
    OTHER
}
