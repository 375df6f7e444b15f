package offenders.strategieportal.web;

class NosyPage {
    OtherPage other;

    void swallow() {
        try {
            other.load();
        } catch (IllegalStateException ignored) {
            other = null;
        }
    }
}
