package org.harambee;

import org.harambee.database.CommandApplication;
import org.harambee.database.DatabaseStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The application for commands. What a command does not ask for is not made. */
final class WithoutWeb implements CommandApplication, AutoCloseable {
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

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    private ConfigurableApplicationContext start() {
        var application = new SpringApplication(Harambee.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.addInitializers(DatabaseStart.forCommand(), WithoutWeb::keepWhatTheEndNeeds);
        return application.run(options.asProperties().toArray(String[]::new));
    }

    /** The registry of events asks for transactions when it is closed, which is too late to make them. */
    private static void keepWhatTheEndNeeds(ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .registerSingleton(
                        "keptForTheEnd",
                        LazyInitializationExcludeFilter.forBeanTypes(PlatformTransactionManager.class));
    }
}
