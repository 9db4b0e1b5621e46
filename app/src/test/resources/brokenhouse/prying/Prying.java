class Prying {
    String sql = "select id from pried.thing";
}
