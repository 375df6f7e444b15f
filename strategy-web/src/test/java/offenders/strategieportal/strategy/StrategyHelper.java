package offenders.strategieportal.strategy;

class StrategyHelper {}
