/**
 * The chain that a plan holds together: overarching goal, target group, digital goal, channel, activity, resource, and the
 * places where it is broken. A value computed from the plan; how it is drawn is decided elsewhere.
 */
package de.strategieportal.strategy.chain;
