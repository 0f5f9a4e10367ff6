### What informed a decision: survey releases

links-section = Informed by
links-none = No survey results are named.
links-respondents = { $count ->
    [one] { $count } response
   *[other] { $count } responses
}
links-replaced = Release { $number } of this survey has taken its place
links-later = Named after the decision by
links-named-later = Named after the decision, not before its vote
links-add = Name survey results
links-add-title = Which survey results informed this decision?
links-add-lead = For results that the motion itself did not name. Everybody will see that you named them after the decision.
links-nothing-left = There are no further published results to name.
links-field-release = Published results
links-field-release-hint = The latest releases of all surveys, the newest first.
links-field-release-none = Choose
links-field-releases = Which survey results inform it?
links-field-releases-hint = Voters see them beside the motion, and the page of the results leads to the decision.
links-error-release = Choose results that have been published.
links-error-many = Name at most { $most } releases.
links-refused = Only the chair, leads and the secretary keep the links of a decision.
links-conflict-not-adopted = Links are kept of decisions that were adopted.
links-informed = Decisions informed by these results
links-history-informed = Survey results were named that informed it
