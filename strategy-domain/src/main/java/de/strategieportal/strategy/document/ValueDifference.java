package de.strategieportal.strategy.document;

import jakarta.json.JsonValue;
import java.util.Optional;

/** A field that differs between two states of a part; empty where it held nothing. */
public record ValueDifference(String field, Optional<JsonValue> before, Optional<JsonValue> after) {}
