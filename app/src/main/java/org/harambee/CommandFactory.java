package org.harambee;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives a command what its constructor asks for: the options all share, or the application without a web server. */
final class CommandFactory implements IFactory {
    private final List<Object> known;

    CommandFactory(Object... known) {
        this.known = List.of(known);
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (var constructor : type.getDeclaredConstructors()) {
            var arguments = arguments(constructor);
            if (!arguments.isEmpty() && arguments.size() == constructor.getParameterCount()) {
                return type.cast(constructor.newInstance(arguments.toArray()));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }

    private List<Object> arguments(Constructor<?> constructor) {
        return Arrays.stream(constructor.getParameterTypes())
                .flatMap(wanted -> known.stream().filter(wanted::isInstance))
                .toList();
    }
}
