package org.harambee.bench.pages;

import java.io.IOException;
import org.harambee.bench.measure.Processes;
import org.harambee.bench.measure.Wrk;

/**
 * One run against one page.
 *
 * @param cpu milliseconds that the server's processes took for one request
 * @param foreign the share of the machine's time that neither the server nor the load took
 */
record Shot(Wrk load, double cpu, double foreign) {
    static Shot of(Target target, int clients, int seconds) throws IOException, InterruptedException {
        Snapshot before = Snapshot.of(target);
        Wrk load = Wrk.run(target.address(), clients, seconds);
        Snapshot spent = Snapshot.of(target).minus(before);
        double available = spent.nanos / 1e9 * Runtime.getRuntime().availableProcessors();
        double foreign = Math.max(0, spent.machine - spent.server - spent.own) / available;
        return new Shot(load, spent.server * 1000 / Math.max(1, load.requests()), foreign);
    }

    private record Snapshot(double server, double own, double machine, long nanos) {
        static Snapshot of(Target target) {
            return new Snapshot(
                    target.server().cpuSeconds(),
                    Processes.ownCpuSeconds(),
                    Processes.machineCpuSeconds(),
                    System.nanoTime());
        }

        Snapshot minus(Snapshot other) {
            return new Snapshot(server - other.server, own - other.own, machine - other.machine, nanos - other.nanos);
        }
    }
}
