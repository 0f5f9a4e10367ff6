### Translating a questionnaire text by text.

translations-title = Übersetzungen
translations-lead = Der Fragebogen ist auf { $language } verfasst. Was nicht übersetzt ist, lesen die Befragten in dieser Sprache.
translations-table = Stand der Sprachen
translations-column-language = Sprache
translations-column-done = Übersetzt
translations-column-fallback = Was Befragte bis dahin lesen
translations-column-words = Wörter übrig
translations-done = { $done } von { $all } Texten
translations-complete = vollständig
translations-not-begun = nicht begonnen
translations-fallback = { $count ->
    [one] { $count } Text auf { $language }
   *[other] { $count } Texte auf { $language }
}
translations-fallback-all = alles auf { $language }
translations-files = Dateien für Übersetzende
translations-files-lead = Dieselben Texte als PO-Dateien für die Programme von Übersetzenden. Eine Datei, die zurückkommt, wird eingefügt; der Bericht nennt, was nicht passte.
translations-into = Übersetzen: { $language }
translations-into-lead = Jeder Text auf { $language } mit seiner Übersetzung. Was leer bleibt, wird auf { $language } gelesen.
translations-filter = Welche Texte
translations-all = Alle Texte ({ $count })
translations-missing = Nur fehlende ({ $count })
translations-nothing-missing = Alle Texte sind übersetzt.
translations-saved = { $count ->
    [0] Nichts wurde geändert.
    [one] { $count } Text gespeichert.
   *[other] { $count } Texte gespeichert.
}
translations-undo = Rückgängig machen
translations-undone = Rückgängig gemacht: Die Texte sind wieder wie zuvor.
translations-removed = { $count ->
    [one] { $count } übersetzter Text entfernt.
   *[other] { $count } übersetzte Texte entfernt.
}
translations-unsound = Der Fragebogen, an dem gearbeitet wird, hat im Moment Fehler. Übersetzen geht weiter; Befragte sehen von beidem nichts, bevor er fehlerfrei und freigegeben ist.
translations-whole = Der Fragebogen als Ganzes
translations-field = { $language }
translations-markup-hint = Tags wie <p> und <strong> bleiben, wie sie sind.
translations-same-everywhere = In jeder Sprache gleich, solange es nicht übersetzt wird.
translations-name-lost = { $name } steht im Original und fehlt hier: Die Antwort würde nicht angezeigt.
translations-name-strange = { $name } steht nicht im Original.
translations-clash = Jemand anderes hat dies inzwischen geändert. Nichts wurde überschrieben: Bitte vergleichen und speichern, was gelten soll.
translations-clash-source = Das Original, als die Seite geladen wurde
translations-clash-stored = Jetzt gespeichert
translations-clash-nothing = keine Übersetzung
translations-gone = Dieser Text steht nicht mehr im Fragebogen. Dafür wurde eingegeben:
translations-save = Speichern
translations-save-next = Speichern und zur nächsten Seite
translations-page = Seite { $page } von { $pages }
translations-page-before = Vorige Seite
translations-page-after = Nächste Seite
translations-conflict-not-in-work = Der Fragebogen ist im Feld und ändert sich nicht mehr. Übersetzt werden kann seine nächste Version.
translations-conflict-changed = Inzwischen haben andere in diese Sprache übersetzt. Es wurde nichts entfernt.
translations-conflict-file = Was aus der Datei gelesen wurde, ist nicht vollständig angekommen. Wählen Sie die Datei noch einmal.
translations-remove = Diese Sprache entfernen
translations-remove-what = Was verloren geht
translations-remove-confirm = { $count ->
    [one] { $count } übersetzten Text entfernen; { $language } wird den Befragten dann nicht mehr angeboten.
   *[other] { $count } übersetzte Texte entfernen; { $language } wird den Befragten dann nicht mehr angeboten.
}
translations-remove-unconfirmed = Bitte bestätigen Sie, dass die übersetzten Texte entfernt werden sollen.
translations-remove-button = Sprache entfernen
translations-role-title = Titel
translations-role-description = Beschreibung
translations-role-justification = Begründung
translations-role-note = Text mit Tags
translations-role-picture = Was das Bild zeigt
translations-role-placeholder = Beispiel im leeren Feld
translations-role-lowest = Unteres Ende der Skala
translations-role-highest = Oberes Ende der Skala
translations-role-choice = Auswahl
translations-role-row = Zeile
translations-role-column = Spalte
translations-role-step = Stufe der Skala
translations-role-thanks = Nach dem Absenden
translations-role-message = Meldung bei einem Fehler
translations-role-other = Text
