### What those who prepare a questionnaire say to each other.

comments-title = Comments
comments-lead = What those who prepare the questionnaire say to each other. Only survey managers read it, also later.
comments-counts = { $open } open, { $settled } settled
comments-none = Nobody has commented yet.
comments-new = Add a comment
comments-about = About
comments-whole = The questionnaire as a whole
comments-text = Comment
comments-text-hint = Markdown can be used.
comments-add = Comment
comments-about-nothing = On questions that are not there any more
comments-settled = settled
comments-settled-by = Settled by { $name }
comments-settle = Mark as settled
comments-reopen = Open again
comments-former-member = a former member
comments-all = All comments
comments-open = { $count ->
    [one] { $count } comment is still open.
   *[other] { $count } comments are still open.
}
comments-error-element = Choose something of the questionnaire.
comments-error-empty = Write what you want to say.
comments-error-long = The comment is longer than { $limit } characters.
comments-error-null = The comment contains a character that cannot be stored.
comments-conflict-settled = Somebody else was faster. This is how it stands now.
comments-conflict-not-in-work = The questionnaire is in the field: there is nothing left to comment on.
