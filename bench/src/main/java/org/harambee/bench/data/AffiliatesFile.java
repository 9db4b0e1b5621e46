package org.harambee.bench.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up affiliates as a file that the directory imports. */
final class AffiliatesFile {
    private static final String HEAD = "code,name,kind,scope,countries,region,languages,zones,home_page,reporting";

    private record Place(String country, String region, String languages, String zone) {}

    private static final List<Place> PLACES = List.of(
            new Place("KE", "SSA", "en|sw", "Africa/Nairobi"),
            new Place("RS", "CEECA", "sr", "Europe/Belgrade"),
            new Place("AR", "LAC", "es", "America/Argentina/Buenos_Aires"),
            new Place("DE", "NWE", "de", "Europe/Berlin"),
            new Place("IN", "SA", "hi|en", "Asia/Kolkata"),
            new Place("JP", "ESEAP", "ja", "Asia/Tokyo"));

    private AffiliatesFile() {}

    static String of(long seed, int count) {
        Words words = new Words(seed);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> line(number, words))
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }

    private static String line(int number, Words words) {
        Place place = words.one(PLACES);
        String name = "Wikimedians of " + words.phrase(words.between(2, 3)) + " User Group";
        return String.join(
                ",",
                "bench-" + number,
                name,
                "user-group",
                "subnational",
                place.country(),
                place.region(),
                place.languages(),
                place.zone(),
                "https://bench-" + number + ".example.org",
                words.one(List.of("up-to-date", "unknown")));
    }
}
