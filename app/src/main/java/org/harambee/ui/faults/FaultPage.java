package org.harambee.ui.faults;

/** @param status one of the HTTP statuses that have messages of their own */
public record FaultPage(int status) {}
