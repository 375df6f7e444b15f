/**
 * Can the plan be carried out, and does its chain hold? Everything here is computed from the plan as it is, without a
 * database, so that the same numbers stand beside the plan, on its page and in the report. What is inconsistent because a
 * plan is unfinished is a finding, never an error.
 */
package de.strategieportal.strategy.feasibility;
