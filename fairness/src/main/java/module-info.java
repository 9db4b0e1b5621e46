/** Fair choice for federations, on the JDK alone. Packages are exported as their rules arrive. */
module org.harambee.fairness {
    requires static org.jspecify;
}
