# access

## Who may answer

access-home-open-link = open to everybody
access-home-one-per-member = one response per member
access-home-body-members = for members of { $body }
access-home-invited = by invitation
access-home-members-and-link = for members and everybody who has the link
access-page-open-link = Everybody who has the link. Nobody checks whether somebody answers twice.
access-page-one-per-member = Members with an account, once each.
access-page-body-members = Those who held a seat in { $body } at the end of { $day }, once each.
access-page-invited = Those who were invited, once for each invitation.
access-page-members-and-link = Members with an account, once each, and everybody else who has the link. Published results count both together.
access-page-body = Seats on that day
access-page-not-in-body = Your account held no seat in { $body } at the end of { $day }, so this survey does not ask you.
access-page-by-invitation = Answer through the link in your invitation.

## Before the first question

access-start-open-link = Everybody who has this link. No account is needed, and nobody checks whether someone answers twice.
access-start-one-per-member = Members, once each. That you have taken part is noted in one place, what you answered in another, and nothing joins the two.
access-start-body-members = Those who held a seat in { $body } at the end of { $day }, once each. That you have taken part is noted in one place, what you answered in another, and nothing joins the two.
access-start-invited = Those who were invited, once for each invitation. That your invitation was used is noted in one place, what you answered in another, and nothing joins the two.
access-start-members-and-link-member = You are signed in and answer as a member, once. That you have taken part is noted in one place, what you answered in another, and nothing joins the two. Others answer through the link.
access-start-members-and-link-link = You answer through the link: no account is needed, and nobody checks whether someone answers twice. Members sign in first, so that they are counted as members.
access-start-way-link = Also that the response came through the link, with or without proof of work by your browser.
access-start-way-member = Also that the response came from a member.
access-start-way-body-member = Also that the response came from a member of the group.
access-start-way-invited = Also that the response came by an invitation, not by which.
access-start-way-member-not-link = Also that the response came from a member and not through the link.
access-start-way-link-not-member = Also that the response came through the link and not from a member, with or without proof of work by your browser.

## Refusals

access-refused-not-in-body = This survey asks those who held a seat in one group on a certain day, and your account did not. The survey’s page says which group and which day.
access-refused-not-invited = This survey asks those who were invited. Open it through the link in your invitation.
access-refused-invitation-used = This invitation has been used already. Each invitation takes one response.

## Settings

access-set-title = Who may answer
access-set-open-link = Everybody who has the link
access-set-open-link-hint = As often as they like. Nothing is stored about who answered.
access-set-one-per-member = Each member once
access-set-one-per-member-hint = Who has taken part is stored apart from the answers.
access-set-body-members = Each member of one group once
access-set-body-members-hint = Those who held a seat in it at the end of a certain day. Choose both below.
access-set-invited = Each invitation once
access-set-invited-hint = Which invitations were used is stored apart from the answers.
access-set-members-and-link = Each member once, and everybody who has the link
access-set-members-and-link-hint = The two are two samples. Before you publish results you see how many came each way; what is published counts both together.
access-set-body = Group
access-set-body-hint = Only where members of one group are asked.
access-set-body-none = No group
access-set-body-as-of = Day that counts
access-set-body-as-of-hint = Today or an earlier day, in the zone of the group. Who held a seat at its end may answer; later changes of the roster change nothing, corrections do.
access-set-error-body = Choose the group whose members are asked.
access-set-error-body-as-of = Enter a day that has begun, such as 2026-05-31.
access-set-no-mail = No invitation goes out, and without one nobody can answer this survey. Whoever runs the site can set smtp_url and mail_from.

## The way in by which responses came

access-stratum-member = Members, signed in
access-stratum-body-member = Members of the group, signed in
access-stratum-invited = Invited people
access-stratum-link-with-proof = Through the link, with proof of work
access-stratum-link-without-proof = Through the link, without proof of work

## What is stored

access-stored-stratum = With each response the way in by which it came: as a member, as a member of a group, by invitation, or through the link with or without proof of work.
access-stored-member = That your account has taken part stands in a third table, without a date and without anything in common with the answers. It is there so that each member answers once.
access-stored-invited = That your invitation was used stands in a third table, without a date and without anything in common with the answers. It is there so that each invitation is used once.
access-stored-link = Of those who answer through the link it is not stored at all who has taken part.
access-stored-defence = Against machines a form carries the signed time at which it was begun and a field that people do not see, and your browser may solve a small sum (proof of work). This is checked when the answers arrive, and not stored. Where the sum is missing, your network address is counted in the server’s memory for some minutes; it is never stored or logged.
access-stored-unfinished = If you save your answers in order to go on later: the answers, the page, the form’s random number and the last day of the link, under a digest of the link and nothing else. This is deleted when you send, when the link expires, and at the close.

## What an open link asks of browsers

access-guard-field = Leave this field empty
access-guard-trapped = A field that people do not see was filled in, perhaps by your browser. It is shown now and has been emptied: leave it empty and send again. Your answers are still here.
access-guard-unknown = This form had lost the time at which you began it. It has a new one: send again in half a minute. Your answers are still here.
access-guard-quick = That was quicker than people answer. Wait a few seconds and send again: your answers are still here.
access-guard-busy = Many responses have come from your network in a short time. Send again in a minute: your answers are still here. With JavaScript switched on there is no such wait.

## How many responses are wanted

access-set-closes-after = Closes with this many responses
access-set-closes-after-hint = The survey then closes by itself, before the deadline too. Leave it empty for as many as come.
access-set-quotas = Quotas
access-set-quotas-hint = One on each line: a number, a colon and a condition as in the questionnaire, for example 200: {"{"}role{"}"} = 'Researcher'. Further responses of that kind are refused. The number is { $least } or more, because a refusal tells that so many have answered so.
access-set-error-closes-after = Enter a whole number from 1 to 10,000,000, or nothing.
access-set-error-quota-line = Line { $line }: write a whole number, a colon and a condition.
access-set-error-quota-least = Line { $line }: the number must be { $least } or more.
access-set-error-quota-condition = Line { $line }: this is no condition about answers. Dates that move, such as today(), can’t be counted.
access-set-error-quota-name = No question is called “{ $name }”.
access-set-error-quota-answer = The question “{ $name }” offers no answer “{ $value }”.
access-set-error-quotas-many = A survey has at most { $most } quotas.
access-set-conflict-quota = A quota asks for a question that this questionnaire does not have.
access-page-wanted = Responses wanted
access-page-closes-after = It closes with { $number } responses.
access-page-quotas = Quotas
access-page-quota = At most { $most } responses of which this holds:
access-refused-quota = Of responses like yours the survey has as many as it takes. Yours was not stored; everything you entered is still here.
access-refused-enough = The survey has as many responses as it asked for, and closes. Yours was not stored; everything you entered is still here.

## Going on later

access-resume-keep = Save and go on later
access-resume-start = Going on later
access-resume-start-how = You can put your answers aside and go on elsewhere, by a private link. They are then kept here, without account, address or time, until you send them, the link expires or the survey closes.
access-resume-kept = Your answers are kept
access-resume-kept-lead = With this link you go on where you are, on any device. It is shown this once: copy it or open it on the other device.
access-resume-kept-until = It works until { $day }, unless the survey closes before or you send your answers.
access-resume-kept-what = Kept are your answers, the page and the form’s random number, under a digest of the link: no account, no address, no time. The link itself is not stored.
access-resume-kept-who = Whoever has the link sees your answers and can change and send them.
access-resume-go-on = Go on answering
access-resume-unknown = Nothing is kept under this link: the answers were sent, or the link has expired, or it was not copied as a whole.
access-set-resumable = Going on elsewhere
access-set-resumable-on = Respondents can save their answers and go on later
access-set-resumable-hint = They get a private link. Until they send, the program keeps their answers without knowing whose they are, for at most 30 days.
