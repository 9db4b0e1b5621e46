package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Submission.Author;
import org.harambee.gatherings.submissions.Submission.Authors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asha Mtoni, Łukasz Rzeka, Тамара Река",
                "Asha Mtoni; Łukasz Rzeka; Тамара Река",
                "Asha Mtoni, Łukasz Rzeka and Тамара Река",
                "Asha Mtoni, Łukasz Rzeka, and Тамара Река",
                "Asha Mtoni & Łukasz Rzeka & Тамара Река",
                "Asha Mtoni i Łukasz Rzeka i Тамара Река",
                "Asha Mtoni und Łukasz Rzeka und Тамара Река",
                "Asha Mtoni na Łukasz Rzeka и Тамара Река",
                "Asha Mtoni / Łukasz Rzeka / Тамара Река",
                "\n• Asha Mtoni\n• Łukasz Rzeka\n• Тамара Река",
                "\nAsha Mtoni\nŁukasz Rzeka\nТамара Река",
                "* Asha Mtoni\n* Łukasz Rzeka\n* Тамара Река",
                "• Asha Mtoni • Łukasz Rzeka • Тамара Река",
                "\n1. Asha Mtoni\n2. Łukasz Rzeka\n3. Тамара Река",
                "[[User:A|Asha Mtoni]], [[Łukasz Rzeka]]<br>Тамара Река"
            })
    void namesArePartedByWhatPeopleWriteBetweenThem(String names) {
        Understood reading = Pages.read("ID : 3 Nets\nType of submission: panel\nAuthor(s): " + names + "\n");

        assertThat(reading.submission().authors().listed().stream().map(Author::name))
                .containsExactly("Asha Mtoni", "Łukasz Rzeka", "Тамара Река");
    }

    @Test
    void aSharedCountAlignsByPosition() {
        assertThat(authors("A One, B Two", "AOne (WMX) and B, the Two (x, y)", "WMX, WMY")
                        .listed())
                .containsExactly(new Author("A One", null, "WMX"), new Author("B Two", null, "WMY"));
        assertThat(authors("A One, B Two", "AOne (WMX) and B_Two", "WMX; WMY").listed())
                .containsExactly(new Author("A One", "AOne (WMX)", "WMX"), new Author("B Two", "B_Two", "WMY"));
    }

    @Test
    void otherCountsAreLeftUnalignedAndTold() {
        Understood reading = Pages.read(page("A One, B Two", "AOne", "WMX, WMY, WMZ"));

        assertThat(reading.submission().authors())
                .isEqualTo(new Authors(
                        List.of(new Author("A One", null, null), new Author("B Two", null, null)),
                        List.of("AOne"),
                        List.of("WMX", "WMY", "WMZ")));
        assertThat(reading.of(Field.USER_NAMES).remarks())
                .containsExactly(new Remark(Remark.Code.COUNTS_DIFFER, Map.of("authors", "2", "others", "1")));
        assertThat(reading.of(Field.AFFILIATIONS).remarks())
                .containsExactly(new Remark(Remark.Code.COUNTS_DIFFER, Map.of("authors", "2", "others", "3")));
    }

    @Test
    void aSharedAffiliationIsNotGuessedToBeEverybodys() {
        assertThat(authors("A One, B Two", "AOne, BTwo", "CEE Hub").unalignedAffiliations())
                .containsExactly("CEE Hub");
    }

    @Test
    void anOrganisationsNameIsNotCutAtItsAnd() {
        Authors one = authors("A One", "AOne", "Community of Alps and Plains User Group");
        Authors two = authors("A One, B Two", "AOne, BTwo", "Wikimedia Testland and CEE Hub");
        Authors town = authors("A One", "AOne", "Open Nets Society, Zagreb");

        assertThat(one.listed().getFirst().affiliation()).isEqualTo("Community of Alps and Plains User Group");
        assertThat(two.listed().stream().map(Author::affiliation)).containsExactly("Wikimedia Testland", "CEE Hub");
        assertThat(town.listed().getFirst().affiliation()).isEqualTo("Open Nets Society, Zagreb");
    }

    @Test
    void titlesBehindANameBelongToIt() {
        assertThat(authors("Dr Asha Mtoni, PhD, Bo Two", "a, b", "x; y").listed().stream()
                        .map(Author::name))
                .containsExactly("Dr Asha Mtoni, PhD", "Bo Two");
    }

    @Test
    void whoNamesNobodyIsNoAuthor() {
        Understood reading = Pages.read(page("Asha Mtoni and others", "AshaM", "none"));

        assertThat(reading.submission().authors().listed()).containsExactly(new Author("Asha Mtoni", "AshaM", null));
        assertThat(reading.of(Field.AUTHORS).remarks())
                .containsExactly(Remark.of(Remark.Code.NAMES_NOBODY, "text", "others"));
        assertThat(reading.of(Field.AFFILIATIONS).finding().code()).isEqualTo("empty");
    }

    @Test
    void alphabetsSurvive() {
        String names = "თამარ მაისურაძე, Արմեն Պետրոսյան, Đorđe Žižić, Željka Šćepanović, Ғалымжан Қайрат, Ýanna Çaş";

        assertThat(authors(names, "", "").listed().stream().map(Author::name))
                .containsExactly(
                        "თამარ მაისურაძე",
                        "Արմեն Պետրոսյան",
                        "Đorđe Žižić",
                        "Željka Šćepanović",
                        "Ғалымжан Қайрат",
                        "Ýanna Çaş");
    }

    @Test
    void whatTheWikiWritesAroundAUserNameIsNoPartOfIt() {
        assertThat(
                        authors("A One, B Two, C Three", "User:AOne, B Two (WMX) (talk · contribs), @C3", "")
                                .listed()
                                .stream()
                                .map(Author::userName))
                .containsExactly("AOne", "B Two (WMX)", "C3");
    }

    @Test
    void aLinkedAuthorBringsTheUserName() {
        Understood reading =
                Pages.read("ID : 3 Nets\nAuthor(s): [[User:Asha (WMX)|Asha Mtoni]], [[:m:Benutzer:Bo_Two|Bo Two]]\n");

        assertThat(reading.submission().authors().listed())
                .containsExactly(new Author("Asha Mtoni", "Asha (WMX)", null), new Author("Bo Two", "Bo Two", null));
    }

    private static Authors authors(String names, String users, String affiliations) {
        return Pages.read(page(names, users, affiliations)).submission().authors();
    }

    private static String page(String names, String users, String affiliations) {
        return "ID : 3 Nets\nAuthor(s): " + names + "\nUsername(s): " + users + "\nAffiliation: " + affiliations
                + "\nLevel of advancement: basic\n";
    }
}
