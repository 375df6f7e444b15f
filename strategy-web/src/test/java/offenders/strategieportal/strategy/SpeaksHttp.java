package offenders.strategieportal.strategy;

import jakarta.servlet.http.HttpServletRequest;

class SpeaksHttp {
    HttpServletRequest request;
}
