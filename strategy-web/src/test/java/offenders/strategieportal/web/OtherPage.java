package offenders.strategieportal.web;

class OtherPage {
    void load() {}
}
