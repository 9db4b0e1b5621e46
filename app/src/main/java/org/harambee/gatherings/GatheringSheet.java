package org.harambee.gatherings;

import java.util.List;

/** What is told of a gathering when it is entered or changed. */
public record GatheringSheet(
        String slug,
        String name,
        Gathering.Days days,
        Gathering.Call call,
        Gathering.Details details,
        List<SessionType> types) {}
