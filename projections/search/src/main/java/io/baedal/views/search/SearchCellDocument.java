package io.baedal.views.search;

import java.util.ArrayList;
import java.util.List;

/// Squares of the map, by which a document is found near a place. Each place lies in one square of each level; a square
/// of level 0 is about 400 m wide, each next level is four times as wide.
public final class SearchCellDocument {
    /// How many levels there are.
    public static final int LEVELS = 5;

    private static final double FINEST = 0.004;
    private static final long ROWS = 1 << 19;

    private SearchCellDocument() {}

    /// The width of a square, in degrees.
    public static double width(int level) {
        return FINEST * (1 << 2 * level);
    }

    /// The square with a place in it.
    public static long cell(int level, double latitude, double longitude) {
        return cell(level, row(level, latitude), row(level, longitude));
    }

    private static long row(int level, double degrees) {
        return (long) Math.floor(degrees / width(level)) + ROWS / 2;
    }

    private static long cell(int level, long row, long column) {
        return (level * ROWS + row) * ROWS + column;
    }

    /// The squares of all levels with a place in them.
    public static List<Long> cells(double latitude, double longitude) {
        var cells = new ArrayList<Long>(LEVELS);
        for (int level = 0; level < LEVELS; level++) {
            cells.add(cell(level, latitude, longitude));
        }
        return cells;
    }

    /// The squares of a level that touch the area between two corners.
    public static List<Long> cells(int level, double south, double west, double north, double east) {
        var cells = new ArrayList<Long>();
        for (long row = row(level, south); row <= row(level, north); row++) {
            for (long column = row(level, west); column <= row(level, east); column++) {
                cells.add(cell(level, row, column));
            }
        }
        return cells;
    }
}
