package org.harambee;

import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The dependencies that modules declare in their {@code package-info}. */
final class Edges {
    private Edges() {}

    record Edge(String from, String to) {
        boolean pointsDown(List<String> levels) {
            return levels.indexOf(to) < levels.indexOf(from);
        }
    }

    static List<Edge> declaredBy(ApplicationModules modules) {
        return modules.stream()
                .flatMap(module -> Arrays.stream(
                                declared(module.getBasePackage().getName()))
                        .map(to -> new Edge(module.getIdentifier().toString(), to.split(" ", -1)[0])))
                .distinct()
                .toList();
    }

    private static String[] declared(String packageName) {
        try {
            Package module = Class.forName(packageName + ".package-info").getPackage();
            ApplicationModule declaration = module.getAnnotation(ApplicationModule.class);
            if (declaration == null) {
                throw new AssertionError(packageName + " does not declare what it may use");
            }
            return declaration.allowedDependencies();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(packageName + " has no package-info", e);
        }
    }
}
