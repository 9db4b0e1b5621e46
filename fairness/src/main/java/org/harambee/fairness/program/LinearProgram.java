package org.harambee.fairness.program;

import java.util.Arrays;

/** Maximise a linear function of variables with bounds, some of them whole, under linear rows with bounds. */
public final class LinearProgram {
    private static final int FIRST = 64;

    private double[] lower = new double[FIRST];
    private double[] upper = new double[FIRST];
    private double[] objective = new double[FIRST];
    private boolean[] whole = new boolean[FIRST];
    private int variables;

    private double[] rowLower = new double[FIRST];
    private double[] rowUpper = new double[FIRST];
    private int rows;

    private int[] entryRow = new int[FIRST];
    private int[] entryVariable = new int[FIRST];
    private double[] entryFactor = new double[FIRST];
    private int entries;

    /** @return its number, counted from 0 */
    public int variable(double from, double to, double factor, boolean isWhole) {
        if (variables == lower.length) {
            int room = 2 * variables;
            lower = Arrays.copyOf(lower, room);
            upper = Arrays.copyOf(upper, room);
            objective = Arrays.copyOf(objective, room);
            whole = Arrays.copyOf(whole, room);
        }
        lower[variables] = from;
        upper[variables] = to;
        objective[variables] = factor;
        whole[variables] = isWhole;
        return variables++;
    }

    /** @return its number, counted from 0 */
    public int row(double from, double to) {
        if (rows == rowLower.length) {
            rowLower = Arrays.copyOf(rowLower, 2 * rows);
            rowUpper = Arrays.copyOf(rowUpper, 2 * rows);
        }
        rowLower[rows] = from;
        rowUpper[rows] = to;
        return rows++;
    }

    /** Adds the variable times the factor to the row; at most once for each pair of them. */
    public void add(int row, int variable, double factor) {
        if (entries == entryRow.length) {
            entryRow = Arrays.copyOf(entryRow, 2 * entries);
            entryVariable = Arrays.copyOf(entryVariable, 2 * entries);
            entryFactor = Arrays.copyOf(entryFactor, 2 * entries);
        }
        entryRow[entries] = row;
        entryVariable[entries] = variable;
        entryFactor[entries++] = factor;
    }

    public void bounds(int variable, double from, double to) {
        lower[variable] = from;
        upper[variable] = to;
    }

    public void objective(int variable, double factor) {
        objective[variable] = factor;
    }

    public int variables() {
        return variables;
    }

    public int rows() {
        return rows;
    }

    public int entries() {
        return entries;
    }

    public double lower(int variable) {
        return lower[variable];
    }

    public double upper(int variable) {
        return upper[variable];
    }

    public double objective(int variable) {
        return objective[variable];
    }

    public boolean isWhole(int variable) {
        return whole[variable];
    }

    public double rowLower(int row) {
        return rowLower[row];
    }

    public double rowUpper(int row) {
        return rowUpper[row];
    }

    public int entryRow(int entry) {
        return entryRow[entry];
    }

    public int entryVariable(int entry) {
        return entryVariable[entry];
    }

    public double entryFactor(int entry) {
        return entryFactor[entry];
    }
}
