package org.harambee.identity.example;

import org.harambee.database.Example;
import org.harambee.identity.UserName;
import org.harambee.identity.accounts.Accounts;
import org.harambee.identity.accounts.NewPerson;
import org.harambee.identity.accounts.Passwords;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class IdentityExample implements Example {
    private final Accounts accounts;
    private final Passwords passwords;
    private final JdbcClient database;

    IdentityExample(Accounts accounts, Passwords passwords, JdbcClient database) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.database = database;
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public void load() {
        // one hash for all: its salt protects nothing where the password is known
        String hash = passwords.hash(SamplePeople.PASSWORD);
        SamplePeople.all().forEach(person -> load(person, hash));
    }

    private void load(SamplePerson person, String hash) {
        UserName name = UserName.of(person.userName()).orElseThrow();
        accounts.add(new NewPerson(name, person.wikiName(), hash, person.administrator(), null, person.zone()));
        database.sql("update identity.person set example = true,"
                        + " wiki_name_confirmed_at = case when wiki_name is not null then joined_at end"
                        + " where user_key = ?")
                .param(name.key())
                .update();
    }
}
