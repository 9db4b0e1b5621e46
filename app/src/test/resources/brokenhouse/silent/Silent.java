class Silent {}
