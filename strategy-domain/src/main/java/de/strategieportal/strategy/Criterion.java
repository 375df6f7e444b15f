package de.strategieportal.strategy;

/** What the suitability of a channel is judged by, with the weight it has unless a plan says otherwise. */
public enum Criterion {
    GOALS(20),
    FUNCTIONS(15),
    REACH(20),
    ACCESS(10),
    EFFORT(15),
    COST(5),
    ACCESSIBILITY(5),
    LOCAL_CONTROL(5),
    FREEDOM_FROM_LOCK_IN(5);

    private final int usualWeight;

    Criterion(int usualWeight) {
        this.usualWeight = usualWeight;
    }

    public int usualWeight() {
        return usualWeight;
    }
}
