/** Looks up without asking who looks. */
class BareController {
    Object show(String id) {
        return things.findById(id);
    }
}
