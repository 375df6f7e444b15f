/** What was reached of what a plan wanted: pure functions over what was planned and what was measured. */
package de.strategieportal.strategy.achievement;
