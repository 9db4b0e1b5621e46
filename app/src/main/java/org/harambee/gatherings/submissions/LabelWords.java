package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harambee.gatherings.submissions.Labels.Label;
import org.harambee.gatherings.submissions.Labels.Strength;
import org.jspecify.annotations.Nullable;

/**
 * The words of the labels, as data: a field's name, then labels in lower case, "author(s)" written "authors". A
 * leading ! means the words are hardly ever anything but a label, + that they are one mostly, - that they are ordinary.
 */
final class LabelWords {

    private static final String TABLE = """
        PUBLIC_ID
        - id
        ! submission id, session id, proposal id, id of the submission, submission no, submission number

        TITLE
        - title, name of the session
        + session title, submission title, proposal title, title of the talk, session name, talk title, working title
        + title of session, title of talk, title of your session, name of the submission, title of the workshop
        ! title of the submission, title of submission, titles of the submission, title of the session
        ! title of the proposal, title of the submitted proposal, title of your submission

        AUTHORS
        - author, speaker, presenter, by, moderator, facilitator
        + authors, speakers, presenters, moderators, facilitators
        ! authors and affiliations, author and affiliation, names and affiliations of authors
        ! names and affiliations of the authors, authors of the submission, author of the submission, authors of submission, authors of the session
        ! names of authors, name of author, names of the authors, name of the author, authors names, author name
        ! speakers of the session, presenters of the session, names of speakers, names of presenters
        ! main author, lead author, co authors, session leaders, session leader, proposers, submitter
        - submitted by, proposed by, proposer, presented by, led by

        USER_NAMES
        - user, users, account, accounts
        + username, usernames, user name, user names, wiki username, wiki usernames, wikimedia username
        + wikipedia username, wikipedia usernames, username on meta, usernames on meta, wiki user name
        + wikimedia usernames, meta username, meta usernames, wikimedia user name, wikimedia account
        ! usernames of the authors, username of the author, usernames of authors, usernames of the submission
        ! author usernames, authors usernames, wikimedia usernames of authors, user names of the authors

        AFFILIATIONS
        - organisation, organization, organisations, organizations, affiliate, affiliates, community
        + affiliation, affiliations, affiliated organization, affiliated organizations, affiliated organisation
        + affiliated organisations
        ! affiliation of the authors, affiliations of the authors, affiliation if any, affiliation of authors
        ! affiliations of authors, affiliation of the author, affiliation of author, affiliation or community
        ! affiliate or community, community or affiliate, affiliation or organisation, affiliation or organization

        TYPE
        - type, format
        + kind of session, form of session, type of talk, type of proposal, type of the proposal, category of submission
        + session type, submission type, type of session, session format, proposal type, type of proposal
        ! type of submission, types of submission, type of the submission, type of the session, type of submissions

        THEMES
        - theme, topic, topics, themes, tags, keywords
        + general topics, session themes, session topics, theme of session, theme of the session, session theme
        ! themes of the submission, themes of the session, topics of the submission, general topics covered
        ! general topics covered with the proposal, topics covered, theme of the submission

        LEVEL
        - level, difficulty
        + experience level, level of experience, target level
        + session level, advancement, advancement level, level of difficulty, level of the session
        ! level of advancement, levels of advancement, level of advancement of the topic
        ! level of advancement of the proposed topic, level of advancement of the session

        ABSTRACT
        - summary, description
        + short description, brief description, session summary, description of session, abstract of session
        + abstract, session abstract, session description, description of the session, abstract of the session
        ! abstract of the submission, abstract of the proposal

        SPECIAL_REQUIREMENTS
        - requirements, needs, requirement, equipment
        + any special requirements, special requirements or needs, equipment needed, accessibility needs
        + special needs, special requests, special request, technical requirements, session requirements
        + technical needs
        ! special requirements, special requirement, special requirements for the session

        BENEFIT
        - benefit, benefits, relevance
        + benefit for the communities, benefits for the communities, benefit for the community, session benefits
        + relevance for the region, relevance to the region, relevance for the communities, benefit for the region
        + benefits for the region, expected benefits, benefit for the cee communities
        ! brief statement of benefit, brief statement on benefit, benefit for the communities in the region
        ! brief statement on how the proposal is beneficial, benefit for cee communities
        ! benefits for the communities in the region

        SLIDES
        - slides, presentation, links, link
        + session slides, link to slides, links to slides, presentation slides, further information
        + slides and further information, further details, additional information
        ! further details links or information, slides or further information, slide or further information, slides and or further information

        RECORDING
        - recording, recorded, video recording
        + recording allowed, session recording, permission to record, recording consent, consent to recording
        ! may the session be recorded, can the session be recorded, okay to livestream, recording of the session

        PHOTOGRAPHY
        - photography, photos, photo, photographs, pictures
        + photography allowed, photos allowed, photography consent, consent to photography, permission to photograph
        ! can photos be taken, may photos be taken

        PRE_RECORDED
        - pre recorded, pre recording
        + pre recorded video, pre recorded presentation, prerecorded video
        ! do you plan to pre record a video with a presentation, do you plan to pre record a video
        ! do you plan to pre record your presentation, do you plan to prerecord a video with a presentation

        HYBRID
        - hybrid, online, participation, mode, attendance, remote
        + hybrid online, online hybrid, hybrid or online, online or hybrid, online participation
        + remote participation, mode of participation, presentation mode, in person or online, in person online
        + online in person, hybrid session, online session, hybrid wish, hybrid participation, remote presentation
        + hybrid format, hybrid option

        TRAVEL_GRANT
        - scholarship, scholarships, grant, stipend, funding
        + travel grant, travel grants, travel support, scholarship needed, travel grant needed, travel scholarship
        + scholarship requested, travel grant wish, travel funding, scholarship wish, interested in a scholarship
        + scholarship for speakers, speaker scholarship, need a scholarship, travel grant requested

        INTERESTED
        - participants, attendees, interested, sign ups, signups, sign up, interest
        + interested people, interested persons, interested users
        ! interested participants, interested attendees, interested participant, interested attendee
        ! participants interested, attendees interested

        QUESTIONS
        - questions, question, comments
        + questions and comments, questions to the session organizer, questions for the speakers
        + questions for the authors, questions to the authors, questions from participants, comments and questions
        ! questions for the session organizer, questions to the session organizers

        NONE
        - audience, outcome, outcomes, prerequisites, room, track, hall, day, date, time, language, duration, status, length, venue, slot, country, state
        + target audience, expected outcomes, expected outcome, learning outcomes, intended audience
        + is this submission a draft or final, start time, end time, submission state, presentation language, estimated time, session length
        + country of origin, personal homepage or blog, e mail address, e mail, email, email address, do not record
        + biography, bio, time slot, session language, language of presentation, etherpad, length of session
        + length of presentation, length of the session, duration of the session, session duration
        """;

    private LabelWords() {}

    record Line(Label label, List<String> words) {}

    static Stream<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Field field = null;
        for (String row : TABLE.lines().filter(row -> !row.isBlank()).toList()) {
            if (Character.isLetter(row.charAt(0))) {
                field = row.equals("NONE") ? null : Field.valueOf(row);
            } else {
                addAll(lines, field, row);
            }
        }
        return lines.stream();
    }

    private static void addAll(List<Line> lines, @Nullable Field field, String row) {
        Label label = new Label(field, strength(row.charAt(0)));
        for (String alias : row.substring(1).split(",", -1)) {
            lines.add(new Line(label, List.of(alias.strip().split(" ", -1))));
        }
    }

    private static Strength strength(char sign) {
        return switch (sign) {
            case '!' -> Strength.STRONG;
            case '+' -> Strength.MEDIUM;
            default -> Strength.WEAK;
        };
    }
}
