package org.harambee.affiliates.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Memberships;
import org.harambee.affiliates.imports.Importing;
import org.harambee.affiliates.imports.Trial;
import org.harambee.database.Example;
import org.harambee.identity.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the affiliates of {@code affiliates.csv} the way every file is imported, and who belongs to them. */
@Component
@Order(20)
class AffiliatesExample implements Example {
    private static final List<Belonging> BELONGINGS = List.of(
            new Belonging("Amina (example)", "wck", true),
            new Belonging("Baraka (example)", "wctz", true),
            new Belonging("Nakato (example)", "wcug", true),
            new Belonging("Milica (example)", "wmrs", true),
            new Belonging("Facundo (example)", "wmar", true),
            new Belonging("Frieda (example)", "wmde", true),
            new Belonging("Otieno (example)", "wck", false),
            new Belonging("Jelena (example)", "wmrs", false),
            new Belonging("Lucia Obst (WMDE)", "wmde", false),
            new Belonging("IvanaMadzarevic", "wmrs", false));

    private final Importing importing;
    private final Affiliates affiliates;
    private final Memberships memberships;
    private final People people;

    private record Belonging(String person, String affiliate, boolean coordinator) {}

    AffiliatesExample(Importing importing, Affiliates affiliates, Memberships memberships, People people) {
        this.importing = importing;
        this.affiliates = affiliates;
        this.memberships = memberships;
        this.people = people;
    }

    @Override
    public String module() {
        return "affiliates";
    }

    @Override
    public void load() {
        if (!(importing.tried(file()) instanceof Trial.Planned(var plan)) || !importing.apply(plan, null)) {
            throw new IllegalStateException("The directory of the example world can't be read");
        }
        BELONGINGS.forEach(this::belong);
    }

    private void belong(Belonging belonging) {
        people.ofUserName(belonging.person())
                .ifPresent(person -> memberships.enrol(
                        person.id(),
                        affiliates.ofCode(belonging.affiliate()).orElseThrow().id(),
                        belonging.coordinator()));
    }

    private static byte[] file() {
        try (InputStream in = AffiliatesExample.class.getResourceAsStream("affiliates.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
