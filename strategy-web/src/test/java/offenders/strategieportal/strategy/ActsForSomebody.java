package offenders.strategieportal.strategy;

import de.strategieportal.access.Caller;

class ActsForSomebody {
    Caller caller;

    void pretend() {
        caller.actFor("somebody else");
    }
}
