package org.harambee.innovation.ideas;

/**
 * What a viewer is to an idea.
 *
 * @param author whether it is theirs
 * @param moderator whether they hold a mandate in its partnership, and so look after the ideas of all
 */
public record Standing(boolean author, boolean moderator) {
    static final Standing READER = new Standing(false, false);

    public boolean mayChange() {
        return author || moderator;
    }
}
