### Invitations

invitations-title = Einladungen
invitations-lead = Jede Person erhält einen eigenen Link, der einmal gilt. Wer geantwortet hat, sieht niemand, auch Sie nicht; die Adressen werden gelöscht, wenn die Umfrage schließt.
invitations-closed = Die Umfrage ist geschlossen: Adressen und Links sind gelöscht.
invitations-counts = Wie viele
invitations-messages = Nachrichten: { $state }
invitations-state-invited = Eingeladen
invitations-state-revoked = Zurückgenommen
invitations-state-declined = Will keine Nachrichten mehr
invitations-invite = Einladen
invitations-draft = Die Nachrichten gehen hinaus, wenn die Umfrage beginnt.
invitations-addresses = E-Mail-Adressen
invitations-addresses-hint = Eine je Zeile, oder eine Tabelle mit einer Person je Zeile: Es gilt die erste Zelle, die eine Adresse ist. Höchstens 5.000 für eine Umfrage.
invitations-file = Oder eine Datei (CSV oder Text)
invitations-language = Sprache der Nachrichten
invitations-preview = Liste prüfen
invitations-preview-title = Liste prüfen
invitations-preview-lead = { $count ->
    [0] Niemand würde eingeladen.
    [one] { $count } Person würde eingeladen. Noch ist nichts verschickt.
   *[other] { $count } Personen würden eingeladen. Noch ist nichts verschickt.
}
invitations-preview-repeated = { $count ->
    [one] { $count } Adresse steht mehrmals da und zählt einmal.
   *[other] { $count } Adressen stehen mehrmals da und zählen einmal.
}
invitations-preview-invited = { $count ->
    [one] { $count } Adresse ist schon eingeladen und erhält keine zweite Nachricht.
   *[other] { $count } Adressen sind schon eingeladen und erhalten keine zweite Nachricht.
}
invitations-preview-wrong = { $count ->
    [one] { $count } Zeile enthält keine brauchbare Adresse:
   *[other] { $count } Zeilen enthalten keine brauchbare Adresse:
}
invitations-line = Zeile { $number }:
invitations-send = { $count ->
    [one] { $count } Person einladen
   *[other] { $count } Personen einladen
}
invitations-back = Zurück zu den Einladungen
invitations-reminder = Erinnerung
invitations-reminder-lead = Sie geht an alle, die beim Versand noch nicht geantwortet haben. Der Server wählt sie aus, und niemand sieht, wen. Möglich ist eine alle drei Tage.
invitations-reminder-planned = Eine Erinnerung ist geplant für { $at }.
invitations-reminder-wait = Die nächste Erinnerung ist möglich ab { $at }.
invitations-reminder-at = Datum und Uhrzeit
invitations-reminder-zone = In der Zeitzone der Umfrage: { $zone }.
invitations-reminder-plan = Erinnerung planen
invitations-reminder-now = Jetzt erinnern
invitations-reminder-cancel = Geplante Erinnerung absagen
invitations-none = Noch ist niemand eingeladen.
invitations-list = Personen
invitations-column-state = Einladung
invitations-column-message = Letzte Nachricht
invitations-revoke = Zurücknehmen
invitations-revoke-all = Alle Einladungen zurücknehmen
invitations-resend = Noch einmal senden
invitations-done-invited = Die Einladungen sind gespeichert.
invitations-done-reminded = Die Erinnerung ist unterwegs.
invitations-done-planned = Die Erinnerung ist geplant.
invitations-done-cancelled = Die Erinnerung ist abgesagt.
invitations-done-revoked = Zurückgenommen: Die Links gelten nicht mehr.
invitations-done-resent = Eine weitere Nachricht ist unterwegs.
invitations-decline-title = Keine Nachrichten mehr
invitations-decline-lead = Sie wurden eingeladen zu: { $title }. Möchten Sie dazu keine Nachrichten mehr? Antworten können Sie weiterhin.
invitations-decline-button = Keine Nachrichten mehr senden
invitations-declined = Sie erhalten keine Nachrichten mehr zu { $title }.
invitations-error-none = In dieser Liste steht keine E-Mail-Adresse.
invitations-error-many = Eine Umfrage kann höchstens { $most } Personen einladen.
invitations-error-date = Geben Sie einen Zeitpunkt ein, der noch kommt und vor dem Ende der Umfrage liegt, etwa 2026-05-31T09:00.
invitations-error-too-soon = Alle drei Tage ist eine Erinnerung möglich.
invitations-conflict-access = Einladungen gibt es nur bei Umfragen, die auf Einladung beantwortet werden.
invitations-conflict-not-open = Die Umfrage ist nicht offen.
invitations-conflict-not-invited = Diese Einladung ist zurückgenommen, oder die Person will keine Nachrichten mehr.
invitations-letter-subject = Sie sind eingeladen: { $title }
invitations-letter = { $community } lädt Sie ein, zu antworten: { $title }. Dieser Link ist nur für Sie und gilt einmal:
invitations-letter-stored = Dass Ihre Einladung benutzt wurde, wird getrennt von Ihren Antworten vermerkt; nichts verbindet beides. Ihre Adresse wird gelöscht, wenn die Umfrage schließt.
invitations-letter-reminder-subject = Noch offen: { $title }
invitations-letter-reminder = { $community } hat Sie eingeladen, zu antworten: { $title }. Als diese Nachricht entstand, war Ihre Einladung nicht benutzt. Dieser Link gilt, der frühere ebenso:
invitations-letter-why = Wenn Sie zu dieser Umfrage keine Nachrichten mehr möchten, folgen Sie diesem Link:
