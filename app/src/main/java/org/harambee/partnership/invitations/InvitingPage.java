package org.harambee.partnership.invitations;

import org.harambee.partnership.PartnershipFrame;
import org.harambee.partnership.choosing.Choice;
import org.harambee.ui.Form;

public record InvitingPage(PartnershipFrame frame, Choice choice, Form form) {}
