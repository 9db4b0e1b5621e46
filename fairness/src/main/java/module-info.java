/** Fair choice for federations, on the JDK alone. Packages are exported as their rules arrive. */
module org.harambee.fairness {
    requires static transitive org.jspecify;

    exports org.harambee.fairness.election;
    exports org.harambee.fairness.number;
    exports org.harambee.fairness.pabulib;
    exports org.harambee.fairness.selection;
    exports org.harambee.fairness.selection.audit;
    exports org.harambee.fairness.selection.explain;
    exports org.harambee.fairness.selection.greedy;
    exports org.harambee.fairness.selection.phragmen;
    exports org.harambee.fairness.selection.shares;
}
