package org.harambee.fairness.selection.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares exactly the projects at the front of the queue, where their bounds overlap. */
final class Contest {
    private final Demand demand;
    private final Wallets wallets;
    private final Ledger ledger;
    private final Queue queue;
    /** Of each project a lower bound of its price for a unit. */
    private final double[] floors;

    Contest(Demand demand, Wallets wallets, Ledger ledger, Queue queue, double[] floors) {
        this.demand = demand;
        this.wallets = wallets;
        this.ledger = ledger;
        this.queue = queue;
        this.floors = floors;
    }

    /** Whether all supporters of the first projects pay their full part: then prices do not depend on what they have. */
    boolean plain(int rivals) {
        for (int place = 0; place < rivals; place++) {
            int project = queue.project(place);
            if (!wallets.allPay(project, wallets.ceiling(project, floors[project]))) {
                return false;
            }
        }
        return true;
    }

    /** The places of those with the smallest price; where not all are plain, the ledger is up to date. */
    List<Integer> best(int rivals, boolean plain) {
        var places = new ArrayList<Integer>();
        Price least = null;
        for (int place = 0; place < rivals; place++) {
            int project = queue.project(place);
            var price = plain ? plainPrice(project) : exactPrice(project);
            if (price == null) {
                continue;
            }
            int against = least == null ? -1 : price.compareTo(scale(place), least, scale(places.getFirst()));
            if (against < 0) {
                places.clear();
                least = price;
            }
            if (against <= 0) {
                places.add(place);
            }
        }
        return places;
    }

    /** An upper bound of the price for a unit of a project that can be paid. */
    double ceiling(int project) {
        double ceiling = wallets.ceiling(project, floors[project]);
        return ceiling < Double.POSITIVE_INFINITY ? ceiling : wallets.greatest(project);
    }

    private long scale(int place) {
        return demand.worth.scale(queue.project(place));
    }

    private Price plainPrice(int project) {
        return new Price(BigInteger.valueOf(demand.cost(project)), demand.total[project]);
    }

    /** Null where it cannot be paid. */
    private @Nullable Price exactPrice(int project) {
        boolean sure = wallets.ceiling(project, floors[project]) < Double.POSITIVE_INFINITY;
        return sure || ledger.affordable(project) ? ledger.price(project, floors[project], ceiling(project)) : null;
    }
}
