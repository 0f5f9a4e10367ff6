### What a group is there for beside its mission, where it is found, and which groups stand under it

details-title = Scope and deliverables
details-scope-in = What belongs to its work
details-scope-out = What does not belong to it
details-deliverables = Deliverables
details-done = Done
details-open = Not done yet
details-disband = When it is disbanded
details-channels = Where it is found
details-channels-hint = Addresses that begin with https://; for the mailing list also a mail address. Leave empty what there is not.
details-channel-chat = Chat, such as Discord
details-channel-list = Mailing list
details-channel-repository = Repository
details-channel-calendar = Calendar elsewhere
details-under = Groups under { $group }

## The form

details-field-parent-hint = Groups that report to this one are not offered.
details-field-deliverables-hint = One per line, with the day it was done; leave the day empty until then. An emptied line is taken away. Save for further lines.
details-field-deliverable = Deliverable { $number }
details-field-done = Done on ({ $number })
details-error-cycle = { $group } reports to this group already, or is this group. Choose another one.
details-error-address = Enter an address that begins with https://, without a name or password in it, such as https://example.org/tsc.
details-error-list = Enter a mail address, or an address that begins with https://.
