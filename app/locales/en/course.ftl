### A vote's course: who has none, and votes with few or very many members

## Suspended votes

course-suspended = Suspended
course-suspended-you = You are one of the voting members, and your vote is suspended by the group’s rules: it was when the vote opened, and stays so until it is closed.
course-suspended-meetings = { $missed ->
    [one] Missed a meeting.
   *[other] Missed { $missed } meetings in a row.
}
course-suspended-votes = { $missed ->
    [one] Missed a vote.
   *[other] Missed { $missed } votes in a row.
}
course-suspended-attended = Missed { $missed } of the last { $of } meetings.
course-suspended-year = Missed { $missed } of { $of } votes of last calendar year.
course-suspended-idle = Was last there on { $day }.
course-suspended-never = Was never there.
course-suspended-standing = How the group stands beside its charter
course-suspended-foreseen = Without a vote on this motion
course-suspended-foreseen-note = By the group’s rules these members’ votes are suspended today, as far as attendance is written down. If the vote is opened like this, it stays so until the close: put right what is wrong in the attendance of meetings before.
course-refused-suspended = Your vote is suspended by the group’s rules about members who do not come. It was when the vote opened, and stays so until it is closed.
course-conflict-all-suspended = By the group’s rules every vote is suspended today, so nobody could vote. Check the attendance of its meetings.

## Few and many

course-few-none = Nobody has a vote here, so nothing can be decided.
course-few-one = One member alone has a vote here; what is decided rests on that one vote.
course-few-two = Two members have a vote here. Where more than half is needed, neither can decide without the other.
course-awaited-many = { $count } members have not voted yet. They stand in the roll call.
course-not-heard-many = { $count } members did not vote. They stand in the roll call.
course-seats-page = Page { $page } of { $pages }, { $seats } members
course-seats-before = Previous page
course-roll-page = This form marks the members of this page of the roll call; the others stay as they are.
course-term-over = Your term has ended since the vote opened. Its electorate was sealed then, so you have this vote all the same.
course-recuse-takes-back = What you said before then no longer counts, and stays readable once the vote is closed.
