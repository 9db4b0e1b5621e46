class Leaking {
    Object names(JdbcClient database) {
        return database.sql("select name from thing").query((row, number) -> new Name(row.getString("name"))).stream()
                .findFirst();
    }
}
