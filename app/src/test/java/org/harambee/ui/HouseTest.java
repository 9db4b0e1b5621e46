package org.harambee.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.harambee.database.UsesDatabase;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole program with its example world, on a real PostgreSQL and a real port. Every test class that carries it
 * shares one running program and starts from the example world as it was loaded.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "harambee.example=true")
@UsesDatabase
public @interface HouseTest {}
