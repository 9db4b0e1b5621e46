package org.harambee.gatherings.imports;

import org.harambee.gatherings.Session;
import org.harambee.gatherings.interest.Interests;
import org.harambee.gatherings.questions.Posts;
import org.harambee.gatherings.submissions.Question;
import org.harambee.gatherings.submissions.SignUp;
import org.harambee.gatherings.submissions.Submission;
import org.springframework.stereotype.Component;

/** Keeps the names and questions found on a page under the names written there; nobody gets an account by it. */
@Component
class ImportedVoices {
    private final Interests interests;
    private final Posts posts;

    ImportedVoices(Interests interests, Posts posts) {
        this.interests = interests;
        this.posts = posts;
    }

    int keepSignUps(Session session, Submission submission) {
        int added = 0;
        for (SignUp signUp : submission.interest().signUps()) {
            added += interests.keepImported(session, signUp.userName(), signUp.at(), signUp.remark());
        }
        return added;
    }

    int keepQuestions(Session session, Submission submission) {
        int added = 0;
        for (Question question : submission.interest().questions()) {
            Posts.Imported asked =
                    posts.keepImported(session, null, question.userName(), question.at(), question.text());
            added += asked.isNew() ? 1 : 0;
            for (Question.Reply reply : question.replies()) {
                Posts.Imported replied =
                        posts.keepImported(session, asked.id(), reply.userName(), reply.at(), reply.text());
                added += replied.isNew() ? 1 : 0;
            }
        }
        return added;
    }
}
