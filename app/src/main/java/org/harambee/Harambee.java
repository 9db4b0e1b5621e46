package org.harambee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Harambee {
    public static void main(String[] args) {
        SpringApplication.run(Harambee.class, args);
    }
}
