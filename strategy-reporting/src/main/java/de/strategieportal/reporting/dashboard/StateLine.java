package de.strategieportal.reporting.dashboard;

import de.strategieportal.strategy.StrategyState;

public record StateLine(Long quartier, StrategyState state, Long plans) {}
