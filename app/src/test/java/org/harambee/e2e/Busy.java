package org.harambee.e2e;

import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;

/** Some life in the example world, so that pages which need an invitation, a draft or a question can be walked. */
final class Busy {
    private Busy() {}

    static void make(int port) {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        open(amina, draft(amina, "Voices of the lake"));
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        draft(nakato, "Half a thought");
        ask(nakato);
        call(nakato);
        build(nakato);
        select(nakato, "Where first?");
        SeenPage open = select(nakato, "Which next?");
        open.form("form[data-form=opening]").send();
    }

    /** A call that also people without an account may answer. */
    private static void call(Visitor nakato) {
        nakato.open("/p/unlock-2023/calls/new")
                .form("form[data-form=call]")
                .with("title", "What the lake needs")
                .with("question", "What would you try first?")
                .with("reach", "regional")
                .with("guests", "yes")
                .send();
    }

    /** A prototype at work: those that she builds in the example world have ended. */
    private static void build(Visitor nakato) {
        nakato.open("/p/unlock-2023/prototypes/new")
                .form("form[data-form=prototype]")
                .with("title", "Lake radio")
                .with("about", "An hour a week, told by those who fish.")
                .send();
    }

    private static SeenPage select(Visitor nakato, String title) {
        SeenPage ideas = nakato.open("/p/unlock-2023/selections/new")
                .form("form[data-form=selection]")
                .with("title", title)
                .with("unit", "hours")
                .with("budget", "40")
                .send();
        String idea = ideas.document().select("input[name=idea]").attr("value");
        return ideas.form("form[data-form=candidates]")
                .with("idea", idea)
                .with("cost-" + idea, "30")
                .send();
    }

    private static SeenPage draft(Visitor visitor, String name) {
        return visitor.open("/start")
                .form("form[data-form=start]")
                .with("name", name)
                .with("purpose", "Record what fishers know")
                .send();
    }

    private static void open(Visitor amina, SeenPage partners) {
        amina.open(partners.address() + "?q=uganda")
                .form("form[data-form=choose]")
                .with("partner", "wcug")
                .send();
        amina.open(partners.address().replace("/partners", "/languages"))
                .form("form[data-form=settings]")
                .with("languages", "en", "sw")
                .with("zone", "Africa/Nairobi")
                .press("then", "open");
    }

    private static void ask(Visitor nakato) {
        SeenPage gathering = nakato.open("/p/unlock-2023/gatherings/cee-meeting-2023");
        String session = gathering
                .document()
                .select("main a:contains(Collaborating across)")
                .attr("href");
        nakato.open(session)
                .form("form[data-form=question]")
                .with("question", "Who decided, and how?")
                .send();
    }
}
