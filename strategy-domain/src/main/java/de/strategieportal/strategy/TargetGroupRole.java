package de.strategieportal.strategy;

/** Why a target group is in the plan: to be reached, to help, or to carry word on. */
public enum TargetGroupRole {
    ADDRESSEE,
    RESOURCE_GROUP,
    MULTIPLIER
}
