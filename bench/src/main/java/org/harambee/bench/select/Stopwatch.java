package org.harambee.bench.select;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.harambee.bench.measure.Series;

/** Times work of one thread, warmed up, in CPU seconds of that thread: what other programs take does not count. */
final class Stopwatch {
    private static final double ENOUGH_WARMTH = 2;

    private final int runs;
    private final double limit;

    /**
     * @param runs that count
     * @param limit seconds after which it is not run again, counted or not
     */
    Stopwatch(int runs, double limit) {
        this.runs = runs;
        this.limit = limit;
    }

    Series time(Callable<?> work) throws Exception {
        double first = once(work);
        double spent = first;
        while (spent < Math.min(ENOUGH_WARMTH, limit)) {
            spent += once(work);
        }
        List<Double> times = new ArrayList<>(List.of(once(work)));
        while (times.size() < runs && first * times.size() < limit) {
            times.add(once(work));
        }
        return Series.of(times);
    }

    static double once(Callable<?> work) throws Exception {
        var clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        work.call();
        return (clock.getCurrentThreadCpuTime() - began) / 1e9;
    }
}
