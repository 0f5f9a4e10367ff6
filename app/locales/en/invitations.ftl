### Invitations

invitations-title = Invitations
invitations-lead = Each person gets a link of their own that can be used once. Nobody sees who has answered, you neither; the addresses are erased when the survey closes.
invitations-closed = The survey is closed: addresses and links are erased.
invitations-counts = How many
invitations-messages = Messages: { $state }
invitations-state-invited = Invited
invitations-state-revoked = Revoked
invitations-state-declined = Wants no more messages
invitations-invite = Invite people
invitations-draft = The messages are sent when the survey goes into the field.
invitations-addresses = E-mail addresses
invitations-addresses-hint = One a line, or a table with one person a line: the first cell that is an address counts. At most 5,000 for a survey.
invitations-file = Or a file (CSV or text)
invitations-language = Language of the messages
invitations-preview = Check the list
invitations-preview-title = Check the list
invitations-preview-lead = { $count ->
    [0] Nobody would be invited.
    [one] { $count } person would be invited. Nothing has been sent yet.
   *[other] { $count } people would be invited. Nothing has been sent yet.
}
invitations-preview-repeated = { $count ->
    [one] { $count } address stands there more than once and counts once.
   *[other] { $count } addresses stand there more than once and count once.
}
invitations-preview-invited = { $count ->
    [one] { $count } address is invited already and gets no second message.
   *[other] { $count } addresses are invited already and get no second message.
}
invitations-preview-wrong = { $count ->
    [one] { $count } line holds no address that can be used:
   *[other] { $count } lines hold no address that can be used:
}
invitations-line = Line { $number }:
invitations-send = { $count ->
    [one] Invite { $count } person
   *[other] Invite { $count } people
}
invitations-back = Back to the invitations
invitations-reminder = Reminder
invitations-reminder-lead = It goes to those who have not answered when it is sent. The server chooses them, and nobody sees whom. There can be one every three days.
invitations-reminder-planned = A reminder is planned for { $at }.
invitations-reminder-wait = The next reminder can be sent from { $at } on.
invitations-reminder-at = Date and time
invitations-reminder-zone = In the time zone of the survey: { $zone }.
invitations-reminder-plan = Plan a reminder
invitations-reminder-now = Remind now
invitations-reminder-cancel = Cancel the planned reminder
invitations-none = Nobody is invited so far.
invitations-list = People
invitations-column-state = Invitation
invitations-column-message = Last message
invitations-revoke = Revoke
invitations-revoke-all = Revoke all invitations
invitations-resend = Send again
invitations-done-invited = The invitations are kept.
invitations-done-reminded = The reminder is on its way.
invitations-done-planned = The reminder is planned.
invitations-done-cancelled = The reminder is cancelled.
invitations-done-revoked = Revoked: the links can no longer be used.
invitations-done-resent = Another message is on its way.
invitations-decline-title = No more messages
invitations-decline-lead = You were invited to answer: { $title }. Do you want no more messages about it? You can still answer.
invitations-decline-button = Send me no more
invitations-declined = You get no more messages about { $title }.
invitations-error-none = There is no e-mail address in this list.
invitations-error-many = A survey can invite at most { $most } people.
invitations-error-date = Enter a time that is still to come, before the survey ends, such as 2026-05-31T09:00.
invitations-error-too-soon = There can be one reminder every three days.
invitations-conflict-access = Only a survey that is answered by invitation has invitations.
invitations-conflict-not-open = The survey is not open.
invitations-conflict-not-invited = This invitation was revoked, or the person wants no more messages.
invitations-letter-subject = You are invited: { $title }
invitations-letter = { $community } invites you to answer: { $title }. This link is for you alone and can be used once:
invitations-letter-stored = That your invitation was used is noted apart from what you answer; nothing joins the two. Your address is erased when the survey closes.
invitations-letter-reminder-subject = Still open: { $title }
invitations-letter-reminder = { $community } invited you to answer: { $title }. When this message was written, your invitation had not been used. This link works, and so does the earlier one:
invitations-letter-why = If you want no more messages about this survey, follow this link:
