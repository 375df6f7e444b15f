package de.strategieportal.traeger;

public enum TraegerType {
    FEDERATION,
    DISTRICT,
    INSTITUTION,
    MUNICIPALITY,
    HOUSING_COMPANY,
    ASSOCIATION
}
