package org.harambee.gatherings.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.harambee.gatherings.submissions.Reading.Refused;
import org.junit.jupiter.api.Test;

class RefusalTests {

    private final SubmissionReader reader = new SubmissionReader();

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        byte[] latin = "Author(s): Asha\r\nType of submission: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(reader.read(latin)).isEqualTo(new Refused(new Refusal.NotUtf8(40, 2)));
    }

    @Test
    void anotherEncodingIsRefusedAtItsFirstByte() {
        byte[] utf16 = "Author(s): Asha".getBytes(StandardCharsets.UTF_16);
        byte[] cutOff = "Author(s): ž".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(utf16)).isEqualTo(new Refused(new Refusal.NotUtf8(0, 1)));
        assertThat(reader.read(Arrays.copyOf(cutOff, cutOff.length - 1)))
                .isEqualTo(new Refused(new Refusal.NotUtf8(11, 1)));
        assertThat(reader.read("Тема".getBytes(Charset.forName("windows-1251"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutBeingRead() {
        assertThat(reader.refusalBySize(50_000_000))
                .contains(new Refused(new Refusal.TooLarge(50_000_000, SubmissionReader.LIMIT)));
        assertThat(reader.refusalBySize(SubmissionReader.LIMIT)).isEmpty();
        assertThat(new SubmissionReader(10).read("Author(s): Ж")).isEqualTo(new Refused(new Refusal.TooLarge(13, 10)));
        assertThat(new SubmissionReader(10).read(new byte[11])).isEqualTo(new Refused(new Refusal.TooLarge(11, 10)));
    }

    @Test
    void nothingButSpacesIsEmpty() {
        assertThat(Pages.refusal("")).isEqualTo(new Refusal.Empty());
        assertThat(Pages.refusal("\ufeff \r\n\t\u00a0\u200b\n")).isEqualTo(new Refusal.Empty());
    }

    @Test
    void aTextWithoutLabelsIsNoSubmission() {
        assertThat(Pages.refusal("Dear all,\n\nsee you in spring.\n"))
                .isEqualTo(new Refusal.NotASubmission(3, List.of()));
    }

    @Test
    void aBookWithTitleAndAuthorIsNoSubmission() {
        assertThat(Pages.refusal("Title: Nets\nAuthor: Asha Mtoni\n\nOnce upon a time."))
                .isEqualTo(new Refusal.NotASubmission(4, List.of(Field.TITLE, Field.AUTHORS)));
    }

    @Test
    void aReferenceInWikitextIsNoSubmission() {
        assertThat(Pages.refusal("Boats<ref>{{cite web|title=Nets|author=A|type=x|topic=y|level=z}}</ref> sail."))
                .isInstanceOf(Refusal.NotASubmission.class);
    }

    @Test
    void theSourceOfAWebPageIsRefused() {
        assertThat(Pages.refusal("\n<!DOCTYPE html><html><body>Author(s): Asha</body></html>"))
                .isEqualTo(new Refusal.WebPageSource());
    }

    @Test
    void everyRefusalHasItsOwnCode() {
        List<Refusal> refusals = List.of(
                new Refusal.NotUtf8(0, 1),
                new Refusal.TooLarge(2, 1),
                new Refusal.Empty(),
                new Refusal.WebPageSource(),
                new Refusal.NotASubmission(0, List.of()));

        assertThat(refusals.stream().map(Refusal::code))
                .containsExactly("not-utf-8", "too-large", "empty", "web-page-source", "not-a-submission");
    }
}
