package org.harambee;

import org.harambee.affiliates.ImportAffiliates;
import org.harambee.gatherings.ImportSession;
import org.harambee.innovation.ImportChallenges;
import org.harambee.innovation.ImportIdeas;
import picocli.CommandLine.Command;

/** What can be brought in from a file. */
@Command(
        name = "import",
        description = "Brings something in from a file.",
        subcommands = {ImportSession.class, ImportAffiliates.class, ImportChallenges.class, ImportIdeas.class})
final class Import {}
