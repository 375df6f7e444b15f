package de.strategieportal.reporting.chart;

import java.util.Collection;

/** Equirectangular, true to length along the middle latitude: good for anything up to the size of a country. */
record Projection(double west, double north, double perDegreeEast, double perDegreeNorth, int width, int height) {

    /** Fits all areas into the frame, as large as they go, and cuts the frame to their height. */
    static Projection fitting(Collection<Rings> areas, int width, int mostHeight, int margin) {
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (var area : areas) {
            for (var ring : area.rings()) {
                for (var point : ring) {
                    west = Math.min(west, point[0]);
                    east = Math.max(east, point[0]);
                    south = Math.min(south, point[1]);
                    north = Math.max(north, point[1]);
                }
            }
        }
        var shrink = Math.cos(Math.toRadians((south + north) / 2));
        var wide = Math.max((east - west) * shrink, 1e-9);
        var high = Math.max(north - south, 1e-9);
        var scale = Math.min((width - 2 * margin) / wide, (mostHeight - 2 * margin) / high);
        var left = (width - wide * scale) / 2;
        return new Projection(
                west - left / (scale * shrink),
                north + margin / scale,
                scale * shrink,
                scale,
                width,
                (int) Math.ceil(high * scale) + 2 * margin);
    }

    Outline outline(Rings rings) {
        return new Outline(rings.rings().stream()
                .map(ring -> Outline.ring(ring.stream().map(this::onGrid).toList()))
                .toList());
    }

    private int[] onGrid(double[] point) {
        return new int[] {
            (int) Math.round((point[0] - west) * perDegreeEast), (int) Math.round((north - point[1]) * perDegreeNorth)
        };
    }
}
