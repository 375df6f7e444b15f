package de.strategieportal.shared;

/** The data protection law a Träger is bound to: general law, or the law of the Catholic or the Protestant church. */
public enum DataProtectionRegime {
    DSGVO,
    KDG,
    DSG_EKD
}
