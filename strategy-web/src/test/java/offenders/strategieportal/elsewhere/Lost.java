package offenders.strategieportal.elsewhere;

class Lost {}
