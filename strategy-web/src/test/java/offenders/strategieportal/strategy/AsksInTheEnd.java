package offenders.strategieportal.strategy;

import de.strategieportal.access.Caller;
import de.strategieportal.shared.UseCase;
import java.util.List;

/** Keeps the rule: the demand stands two calls away, inside a lambda. */
@UseCase
public class AsksInTheEnd {
    Caller caller;

    public void change() {
        List.of(1L).forEach(this::editable);
    }

    private void editable(long id) {
        List.of(id).forEach(traeger -> caller.mustRead(traeger));
    }
}
