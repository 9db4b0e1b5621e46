package org.harambee.identity.example;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The people shown on the sign-in page of the example world. */
@Component
public class SamplePeople {
    /** Everyone knows it, so it opens nothing but a server that only its own machine can reach. */
    public static final String PASSWORD = "pull-together-2023";

    private final JdbcClient database;
    private final ThisMachine machine;

    SamplePeople(JdbcClient database, ThisMachine machine) {
        this.database = database;
        this.machine = machine;
    }

    /** Those the sender of this request may sign in as; nobody outside the example world or this machine. */
    public List<SampleGroup> offeredTo(HttpServletRequest request) {
        return machine.alone(request) ? groups() : List.of();
    }

    public boolean refusedTo(HttpServletRequest request) {
        return !machine.alone(request);
    }

    private List<SampleGroup> groups() {
        Set<String> here = database.sql("select user_name from identity.person where example")
                .query(String.class)
                .set();
        List<SamplePerson> people = all().stream()
                .filter(person -> here.contains(person.userName()))
                .toList();
        return people.stream()
                .map(SamplePerson::group)
                .distinct()
                .map(group -> new SampleGroup(group, in(group, people)))
                .toList();
    }

    private static List<SamplePerson> in(String group, List<SamplePerson> people) {
        return people.stream().filter(person -> person.group().equals(group)).toList();
    }

    static List<SamplePerson> all() {
        try (InputStream in = Objects.requireNonNull(SamplePeople.class.getResourceAsStream("people.json"))) {
            return List.of(JsonMapper.shared().readValue(in, SamplePerson[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
