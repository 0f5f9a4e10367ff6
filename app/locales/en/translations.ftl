### Translating a questionnaire text by text.

translations-title = Translations
translations-lead = The questionnaire is written in { $language }. Whatever is not translated, respondents read in that language.
translations-table = How far each language is
translations-column-language = Language
translations-column-done = Translated
translations-column-fallback = What respondents read meanwhile
translations-column-words = Words left
translations-done = { $done } of { $all } texts
translations-complete = complete
translations-not-begun = not begun
translations-fallback = { $count ->
    [one] { $count } text in { $language }
   *[other] { $count } texts in { $language }
}
translations-fallback-all = everything in { $language }
translations-files = Files for translators
translations-files-lead = The same texts as PO files, for programs that translators use. A file that comes back is merged; the report says what did not fit.
translations-into = Translate into { $language }
translations-into-lead = Each text in { $language } with its translation. What stays empty is read in { $language }.
translations-filter = Which texts
translations-all = All texts ({ $count })
translations-missing = Missing only ({ $count })
translations-nothing-missing = Every text is translated.
translations-saved = { $count ->
    [0] Nothing was changed.
    [one] { $count } text saved.
   *[other] { $count } texts saved.
}
translations-undo = Take it back
translations-undone = Taken back: the texts are as they were before.
translations-removed = { $count ->
    [one] { $count } translated text removed.
   *[other] { $count } translated texts removed.
}
translations-unsound = The questionnaire that is being edited has errors at present. Translating goes on; respondents see nothing of either before it has none and is approved.
translations-whole = The questionnaire as a whole
translations-field = { $language }
translations-markup-hint = Keep the tags such as <p> and <strong> as they are.
translations-same-everywhere = The same in every language unless you translate it.
translations-name-lost = { $name } stands in the original and is missing here: the answer would not be shown.
translations-name-strange = { $name } does not stand in the original.
translations-clash = Somebody else has changed this meanwhile. Nothing was overwritten: compare, and save again what shall stand.
translations-clash-source = The original when the page was loaded
translations-clash-stored = Stored now
translations-clash-nothing = no translation
translations-gone = This text is not in the questionnaire any more. What was typed for it:
translations-save = Save
translations-save-next = Save and go to the next page
translations-page = Page { $page } of { $pages }
translations-page-before = Previous page
translations-page-after = Next page
translations-conflict-not-in-work = The questionnaire is in the field and does not change any more. Its next version can be translated.
translations-conflict-changed = Others have translated into this language meanwhile. Nothing was removed.
translations-conflict-file = What was read from the file did not arrive whole. Choose the file again.
translations-remove = Remove this language
translations-remove-what = What is lost
translations-remove-confirm = { $count ->
    [one] Remove { $count } translated text; respondents then have no { $language }.
   *[other] Remove { $count } translated texts; respondents then have no { $language }.
}
translations-remove-unconfirmed = Confirm that the translated texts shall be removed.
translations-remove-button = Remove the language
translations-role-title = Title
translations-role-description = Description
translations-role-justification = Why it is asked
translations-role-note = Text with tags
translations-role-picture = What the picture shows
translations-role-placeholder = Example in the empty field
translations-role-lowest = Lowest end of the scale
translations-role-highest = Highest end of the scale
translations-role-choice = Choice
translations-role-row = Row
translations-role-column = Column
translations-role-step = Step of the scale
translations-role-thanks = Said after sending
translations-role-message = Message at a mistake
translations-role-other = Text
