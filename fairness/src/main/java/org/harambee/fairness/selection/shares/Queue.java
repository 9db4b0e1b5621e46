package org.harambee.fairness.selection.shares;

import java.util.Arrays;

/**
 * The projects that may still be bought, by a lower bound of their price, the cheapest first. Prices only rise from
 * round to round, so that few have to be asked again each time.
 */
final class Queue {
    private final int[] initial;
    private final double[] initialBounds;
    private final int[] projects;
    /** Of each project a lower bound of its price for a unit of utility. */
    final double[] bounds;

    private int size;

    /**
     * @param candidates the projects that somebody supports
     * @param bounds of every project the bound at the start
     */
    Queue(int[] candidates, double[] bounds) {
        this.initial = Arrays.stream(candidates)
                .boxed()
                .sorted((a, b) -> Double.compare(bounds[a], bounds[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        this.initialBounds = bounds;
        this.projects = new int[initial.length];
        this.bounds = new double[bounds.length];
    }

    void refill() {
        System.arraycopy(initial, 0, projects, 0, initial.length);
        System.arraycopy(initialBounds, 0, bounds, 0, bounds.length);
        size = initial.length;
    }

    int size() {
        return size;
    }

    int project(int place) {
        return projects[place];
    }

    double bound(int place) {
        return bounds[projects[place]];
    }

    void remove(int place) {
        System.arraycopy(projects, place + 1, projects, place, size - place - 1);
        size--;
    }

    /** The project at a place gets a bound that is not lower, and moves behind those with a lower one. */
    void raise(int place, double bound) {
        int project = projects[place];
        bounds[project] = bound;
        int next = place + 1;
        for (; next < size && bounds[projects[next]] < bound; next++) {
            projects[next - 1] = projects[next];
        }
        projects[next - 1] = project;
    }
}
