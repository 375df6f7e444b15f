package offenders.strategieportal.shared;

import de.strategieportal.strategy.StrategyState;

class KnowsStrategies {
    StrategyState state;
}
