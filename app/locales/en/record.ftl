### The public record

record-title = Public record
record-lead = Every public act of this community in the order in which it happened. Entries are only ever added.
record-size = { $count ->
    [one] One entry.
   *[other] { $count } entries.
}
record-feed = Feed (Atom)
record-help = How the record works
record-filter = Show only
record-filter-all = everything
record-show = Show
record-empty = Nothing is on the record here
record-empty-hint = Entries appear when a group is founded, a motion is opened, minutes are published, a survey is fielded.
record-unnamed = a former member
record-entry-title = Record entry { $number }
record-previous = Previous entry
record-next = Next entry
record-neighbours = Neighbouring entries
record-body = What stands on the record
record-body-hint = Canonical JSON (RFC 8785), byte for byte. It holds identifiers, public numbers and commitments, nothing personal.
record-documents = Documents the entry commits to
record-documents-hint = They stand beside the record so that they can be erased. Each commitment is SHA-256 of the salt followed by the document.
record-salt = Salt
record-commitment = Commitment
record-erased = Erased
record-erased-hint = The document was erased; the commitment stays and gives nothing away.
record-check = Check it yourself
record-check-hint = With jq, xxd and sha256sum, after downloading the entry:
record-check-download = Download the entry as JSON
record-check-body = must give the SHA-256 above
record-check-document = must give the commitment
record-kind-role-granted = A community role was given to { $subject }
record-kind-role-withdrawn = A community role was taken back from { $subject }
record-kind-account-closed = An account was closed: { $subject }
record-kind-body-created = The group { $subject } was founded
record-kind-body-changed = Name or mission changed: { $subject }
record-kind-charter-adopted = A charter was adopted: { $subject }
record-kind-rules-set = Voting rules were set: { $subject }
record-kind-membership-begun = A term began: { $subject }
record-kind-membership-ended = A term ended: { $subject }
record-kind-membership-corrected = The roster was corrected: { $subject }
record-kind-roster-imported = The roster was brought up to a file: { $subject }
record-kind-motion-opened = Voting opened on { $subject }
record-kind-motion-closed = The vote was closed on { $subject }
record-kind-motion-withdrawn = The motion { $subject } was withdrawn
record-kind-series-created = A series of meetings was set up: { $subject }
record-kind-series-changed = A series of meetings was changed: { $subject }
record-kind-meeting-called = A meeting was called: { $subject }
record-kind-meeting-moved = A meeting was moved: { $subject }
record-kind-meeting-cancelled = A meeting was cancelled: { $subject }
record-kind-minutes-published = Minutes were published: { $subject }
record-kind-survey-approved = A second person approved the questionnaire of { $subject }
record-kind-survey-fielded = The survey { $subject } was opened for answers
record-kind-survey-revised = A new version of the questionnaire of { $subject } went into the field
record-kind-survey-closed = The survey { $subject } was closed
record-kind-results-released = Results were released: { $subject }
