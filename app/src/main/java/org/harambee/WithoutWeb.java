package org.harambee;

import org.harambee.database.CommandApplication;
import org.harambee.database.DatabaseStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The application for commands. What a command does not ask for is not made; the end of the program closes it. */
final class WithoutWeb implements CommandApplication {
    private final Options options;
    private @Nullable ConfigurableApplicationContext context;

    WithoutWeb(Options options) {
        this.options = options;
    }

    @Override
    public <T> T bean(Class<T> type) {
        if (context == null) {
            context = start();
        }
        return context.getBean(type);
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Harambee.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.addInitializers(DatabaseStart.forCommand());
        return application.run(options.asProperties().toArray(String[]::new));
    }
}
