package offenders.strategieportal.strategy;

import jakarta.transaction.Transactional;

@Transactional
class OwnTransaction {}
