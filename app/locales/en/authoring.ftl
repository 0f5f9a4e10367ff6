authoring-error-gone = “{ $name }” is not there any more: somebody has removed or renamed it.
authoring-error-last-page = A questionnaire needs at least one page.
authoring-error-subject = Choose a question of this questionnaire.
authoring-error-value = Enter what the answer is compared with.
