package de.strategieportal.quartier.intake;

/**
 * Where on the globe the coordinates of an object lie.
 *
 * @param first the position the answer was found at; null for nowhere
 */
record Whereabouts(Kind kind, double[] first) {

    enum Kind {
        NOWHERE,
        IN_GERMANY,
        SWAPPED,
        ELSEWHERE,
        METRES
    }

    static Whereabouts of(Geometry geometry) {
        var seen = new Seen();
        geometry.forEachPosition(seen::look);
        return new Whereabouts(seen.kind(), seen.first);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The system metres are likely to be written in; "" where none of the usual ones for Germany fits. */
    String likelySystem() {
        double east = first[0];
        double north = first[1];
        boolean northOfTheAlps = north > 5_200_000 && north < 6_150_000;
        if (northOfTheAlps && east > 100_000 && east < 1_000_000) {
            return "EPSG:25832/25833";
        }
        if (northOfTheAlps && east > 2_400_000 && east < 5_900_000) {
            return "EPSG:31466–31469";
        }
        return north > 5_900_000 && north < 7_600_000 && east > 550_000 && east < 1_800_000 ? "EPSG:3857" : "";
    }

    private static final class Seen {

        private double[] first;
        private double[] metres;
        private boolean germany = true;
        private boolean swapped = true;

        void look(double[] position) {
            if (Double.isNaN(position[0]) || Double.isNaN(position[1])) {
                return;
            }
            if (Math.abs(position[0]) > 180 || Math.abs(position[1]) > 90) {
                metres = metres == null ? position : metres;
            }
            first = metres != null ? metres : first == null ? position : first;
            germany &= isGermany(position[0], position[1]);
            swapped &= isGermany(position[1], position[0]);
        }

        Kind kind() {
            if (first == null) {
                return Kind.NOWHERE;
            }
            return metres != null ? Kind.METRES : germany ? Kind.IN_GERMANY : swapped ? Kind.SWAPPED : Kind.ELSEWHERE;
        }

        private static boolean isGermany(double longitude, double latitude) {
            return longitude >= 5 && longitude <= 16 && latitude >= 47 && latitude <= 56;
        }
    }
}
