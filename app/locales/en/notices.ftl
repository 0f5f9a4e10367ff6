### Mail

notices-mail-title = Mail
notices-mail-lead = Messages this site has written. Who gets them and what they say is erased once they are sent, and after 14 days in any case.
notices-mail-off = This site sends no mail.
notices-mail-off-lead = No mail server is set up, so nothing is written either. Whoever runs the site can set smtp_url and mail_from.
notices-mail-none = No message so far.
notices-mail-queued = The message is on its way. It is sent within a few seconds.
notices-mail-states = Messages
notices-mail-failures = What went wrong
notices-mail-unknown = May have arrived or not
notices-mail-unknown-lead = The connection broke while these messages were handed over. They are not sent again unless you say so: the recipient may then get them twice.
notices-mail-resend = Send again
notices-column-state = State
notices-column-messages = Messages
notices-column-failure = Reason
notices-column-kind = Message
notices-column-written = Written
notices-column-action = Action
notices-column-job = Task
notices-column-attempts = Attempts
notices-column-next = Next attempt
notices-jobs-title = Tasks that failed
notices-job-given-up = given up
notices-job-survey-close = Close a survey at its deadline
notices-job-mail = Send a message
notices-job-erasure = Erase old addresses
notices-state-queued = Waiting
notices-state-sending = Being sent
notices-state-sent = Sent
notices-state-failed = Not sent
notices-state-delivery-unknown = Delivery unknown
notices-failure-connection = No connection to the mail server
notices-failure-encryption = No trustworthy encryption
notices-failure-authentication = The mail server does not accept our name and password
notices-failure-later = The mail server asked to try later
notices-failure-refused = The mail server refused it
notices-failure-address = No mail address
notices-failure-broken-off = The connection broke while it was handed over
notices-failure-interrupted = The program stopped in the middle
notices-failure-too-old = Waited for more than 14 days
notices-failure-withdrawn = Taken back before it was sent
notices-failure-database = The database failed
notices-kind-test = Test message
notices-test-title = Test message
notices-test-hint = A short message is sent to this address to see whether mail gets through.
notices-test-button = Send a test message
notices-error-address = Enter a mail address such as name@example.org.
notices-conflict-off = This site sends no mail.
notices-conflict-settled = This message was sent again already, or has been erased.

## Messages

notices-letter-test-subject = Test message from { $community }
notices-letter-test = An administrator of { $community } wanted to know whether mail gets through. It does. You need not do anything.
