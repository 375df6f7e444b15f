package de.strategieportal.quartier.intake;

import java.util.ArrayList;
import java.util.List;

/** A closed line around an area or around a hole in it, in hundred-thousandths of a degree: about a metre. */
record Ring(List<long[]> points) {

    static final double PRECISION = 100_000;

    private static final int FEWEST_POINTS = 4;

    static Ring round(List<double[]> positions) {
        var points = new ArrayList<long[]>(positions.size());
        for (var position : positions) {
            long longitude = Math.round(position[0] * PRECISION);
            long latitude = Math.round(position[1] * PRECISION);
            var last = points.isEmpty() ? null : points.get(points.size() - 1);
            if (last == null || last[0] != longitude || last[1] != latitude) {
                points.add(new long[] {longitude, latitude});
            }
        }
        return new Ring(points);
    }

    /** What is smaller than a few metres has vanished by rounding. */
    boolean isArea() {
        return points.size() >= FEWEST_POINTS;
    }

    static boolean isClosed(List<double[]> positions) {
        var first = positions.get(0);
        var last = positions.get(positions.size() - 1);
        return first[0] == last[0] && first[1] == last[1];
    }

    void write(StringBuilder json) {
        for (int i = 0; i < points.size(); i++) {
            json.append(i == 0 ? "[[" : ",[");
            write(json, points.get(i)[0]);
            json.append(',');
            write(json, points.get(i)[1]);
            json.append(']');
        }
        json.append(']');
    }

    private static void write(StringBuilder json, long value) {
        long whole = Math.abs(value) / (long) PRECISION;
        var decimals = String.valueOf(Math.abs(value) % (long) PRECISION + (long) PRECISION)
                .substring(1)
                .replaceAll("0+$", "");
        json.append(value < 0 ? "-" : "")
                .append(whole)
                .append(decimals.isEmpty() ? "" : ".")
                .append(decimals);
    }
}
