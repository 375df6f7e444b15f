package offenders.strategieportal.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.UseCase;

@UseCase
public class ForgetsToAsk {
    Caller caller;

    /** Knowing who it is does not mean asking whether they may. */
    public String everything() {
        return caller.name();
    }
}
