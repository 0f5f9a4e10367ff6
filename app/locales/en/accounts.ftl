### Accounts

accounts-sign-in-title = Sign in
accounts-sign-in-button = Sign in
accounts-sign-in-name = Sign-in name
accounts-sign-in-name-hint = Only you and the administrators see it. Letters, digits, dots, hyphens and underscores.
accounts-password = Password
accounts-password-hint = At least { $least } characters. A few unusual words in a row are easy to remember and hard to guess.
accounts-forgotten = Forgotten your password? Ask an administrator of the community for a link to choose a new one.
accounts-no-account-yet = No account yet?
accounts-account-already = Have an account already?
accounts-sign-up-link = Open an account
accounts-sign-up-title = Open an account
accounts-sign-up-lead = You need one to answer members’ surveys, to vote and to take part in groups. Reading needs none.
accounts-sign-up-button = Open the account
accounts-name = Name
accounts-name-hint = Everybody sees it: beside your votes, your seats and the minutes.
accounts-mail = E-mail address
accounts-mail-hint = Never shown to anyone. Used only for notices that you choose, once you have confirmed it.
accounts-demo-title = Accounts to try
accounts-demo-lead = This community is invented. Sign in as any of these people to see what they can do.
accounts-demo-role = Who this is
accounts-demo-administrator = Administrator
accounts-demo-survey-manager = Survey manager
accounts-demo-chair = Chair of the steering committee
accounts-demo-secretary = Secretary of the steering committee
accounts-demo-voting-member = Voting member of the steering committee
accounts-demo-member = Community member

## One’s own account

accounts-account-title = Your account
accounts-since = Since
accounts-roles = Community roles
accounts-role-administrator = Administrator
accounts-role-survey-manager = Survey manager
accounts-your-page = Your public page
accounts-settings-title = Name and e-mail address
accounts-settings-button = Save
accounts-password-title = Password
accounts-password-lead = A new password ends all your other sessions.
accounts-old-password = Present password
accounts-new-password = New password
accounts-password-button = Change the password
accounts-sessions-title = Sessions
accounts-sessions-lead = The browsers in which you are signed in. End what you do not recognise, and change your password.
accounts-session-browser = Browser
accounts-session-unknown = Unknown browser
accounts-session-since = Signed in
accounts-session-end = End it
accounts-session-current = This browser
accounts-session-end-button = End this session
accounts-sessions-end-others = End all other sessions
accounts-data-title = Your data
accounts-data-lead = Everything this site keeps about your account, as a JSON file. Survey answers are not in it: nobody can tell which ones are yours.
accounts-data-link = Download your data
accounts-close-title = Close the account
accounts-close-short = Your name is erased. What you decided with others stays on the record.
accounts-close-link = Close the account …
accounts-close-what = This can not be undone:
accounts-close-erased = Your name, sign-in name, password, e-mail address and sessions are erased.
accounts-close-kept = Seats you held and votes you cast in public decisions stay, with “former member” in place of your name.
accounts-close-answers = Survey answers can not be found and taken back: they were never joined to you.
accounts-close-password-hint = To make sure it is you.
accounts-close-button = Close the account for good
accounts-close-back = Keep the account
accounts-done-signed-up = Your account is open, and you are signed in.
accounts-done-settings = Saved.
accounts-done-password = Your password is changed. All other sessions have ended.
accounts-done-sessions = Ended.
accounts-done-mail-link = A link is on its way to your address.
accounts-done-mail-confirmed = Your address is confirmed. You can choose notices now.
accounts-reset-title = Choose a new password
accounts-reset-lead = For the sign-in name { $name }. All sessions end, and this link can be used once.
accounts-reset-button = Set the password

## People

accounts-former-member = Former member
accounts-former-member-lead = This person has closed the account. The name is erased; seats and votes stay.
accounts-person-no-groups = No seat in any group so far.
accounts-people-title = People
accounts-people-lead = Everybody with an account. Roles given and taken go on the public record; the person has to sign in again.
accounts-people-search = Part of a name
accounts-people-search-button = Search
accounts-people-none = Nobody has such a name.
accounts-column-person = Person
accounts-column-actions = Actions
accounts-grant-administrator = Make administrator
accounts-withdraw-administrator = Withdraw administrator
accounts-grant-survey-manager = Make survey manager
accounts-withdraw-survey-manager = Withdraw survey manager
accounts-issue-link = Issue a reset link
accounts-link-issued = Reset link for { $name }
accounts-link-issued-lead = It is shown this once, can be used once, and ends in 24 hours. Give it to the person by a way that nobody else reads.

## What is wrong

accounts-error-name-missing = Enter the name that others shall see.
accounts-error-name-long = A name has at most { $most } characters.
accounts-error-name-characters = The name holds characters that can not be shown. Type it again.
accounts-error-sign-in-name-missing = Enter a name to sign in with.
accounts-error-sign-in-name-length = A sign-in name has { $least } to { $most } characters.
accounts-error-sign-in-name-characters = A sign-in name has only letters, digits, dots, hyphens and underscores.
accounts-error-sign-in-name-taken = Somebody has this sign-in name already. Choose another one.
accounts-error-mail = That is no e-mail address. Leave the field empty or enter one such as name@example.org.
accounts-error-password-short = A password has at least { $least } characters.
accounts-error-password-long = A password has at most { $most } characters.
accounts-error-password-common = Many people use this password, so it is among the first that are guessed. Choose another one.
accounts-error-password-name = The password is little more than the sign-in name. Choose another one.
accounts-error-password-wrong = This is not your present password.
accounts-error-sign-in = Sign-in name or password is not right.
accounts-error-too-many = Too many attempts. Wait a quarter of an hour, then try again.
accounts-refusal-administrators-only = Only administrators of the community may do this.
accounts-refusal-last-administrator = There must be an administrator. Make somebody else one first.
accounts-refusal-password-changed = Your password was changed elsewhere meanwhile. Sign in again.
accounts-refusal-reset-link = This link is used up, replaced by another one, or older than 24 hours. Ask an administrator for a new one.
