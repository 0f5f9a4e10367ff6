### Konten

accounts-sign-in-title = Anmelden
accounts-sign-in-button = Anmelden
accounts-sign-in-name = Anmeldename
accounts-sign-in-name-hint = Nur Sie und die Administration sehen ihn. Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.
accounts-password = Passwort
accounts-password-hint = Mindestens { $least } Zeichen. Ein paar ungewöhnliche Wörter hintereinander sind leicht zu merken und schwer zu erraten.
accounts-forgotten = Passwort vergessen? Bitten Sie die Administration der Gemeinschaft um einen Link, mit dem Sie ein neues wählen können.
accounts-no-account-yet = Noch kein Konto?
accounts-account-already = Sie haben schon ein Konto?
accounts-sign-up-link = Konto eröffnen
accounts-sign-up-title = Konto eröffnen
accounts-sign-up-lead = Sie brauchen eines, um an Umfragen für Mitglieder teilzunehmen, abzustimmen und in Gruppen mitzuwirken. Zum Lesen brauchen Sie keines.
accounts-sign-up-button = Konto eröffnen
accounts-name = Name
accounts-name-hint = Alle sehen ihn: bei Ihren Stimmen, Ihren Sitzen und in den Protokollen.
accounts-mail = E-Mail-Adresse
accounts-mail-hint = Wird niemandem gezeigt. Dient nur für Nachrichten, die Sie wählen, nachdem Sie sie bestätigt haben.
accounts-demo-title = Konten zum Ausprobieren
accounts-demo-lead = Diese Gemeinschaft ist erfunden. Melden Sie sich als eine dieser Personen an, um zu sehen, was sie tun kann.
accounts-demo-role = Wer das ist
accounts-demo-administrator = Administration
accounts-demo-survey-manager = Umfrageleitung
accounts-demo-chair = Vorsitz des Lenkungsausschusses
accounts-demo-secretary = Schriftführung des Lenkungsausschusses
accounts-demo-voting-member = Stimmberechtigtes Mitglied des Lenkungsausschusses
accounts-demo-member = Mitglied der Gemeinschaft

## Das eigene Konto

accounts-account-title = Ihr Konto
accounts-since = Seit
accounts-roles = Rollen in der Gemeinschaft
accounts-role-administrator = Administration
accounts-role-survey-manager = Umfrageleitung
accounts-your-page = Ihre öffentliche Seite
accounts-settings-title = Name und E-Mail-Adresse
accounts-settings-button = Speichern
accounts-password-title = Passwort
accounts-password-lead = Ein neues Passwort beendet alle Ihre anderen Sitzungen.
accounts-old-password = Bisheriges Passwort
accounts-new-password = Neues Passwort
accounts-password-button = Passwort ändern
accounts-sessions-title = Sitzungen
accounts-sessions-lead = Die Browser, in denen Sie angemeldet sind. Beenden Sie, was Sie nicht kennen, und ändern Sie Ihr Passwort.
accounts-session-browser = Browser
accounts-session-unknown = Unbekannter Browser
accounts-session-since = Angemeldet
accounts-session-end = Beenden
accounts-session-current = Dieser Browser
accounts-session-end-button = Diese Sitzung beenden
accounts-sessions-end-others = Alle anderen Sitzungen beenden
accounts-data-title = Ihre Daten
accounts-data-lead = Alles, was diese Website zu Ihrem Konto speichert, als JSON-Datei. Antworten auf Umfragen sind nicht dabei: Niemand kann sagen, welche die Ihren sind.
accounts-data-link = Ihre Daten herunterladen
accounts-close-title = Konto schließen
accounts-close-short = Ihr Name wird gelöscht. Was Sie mit anderen entschieden haben, bleibt im Register.
accounts-close-link = Konto schließen …
accounts-close-what = Das lässt sich nicht rückgängig machen:
accounts-close-erased = Ihr Name, Anmeldename, Passwort, Ihre E-Mail-Adresse und Ihre Sitzungen werden gelöscht.
accounts-close-kept = Ihre Sitze und Ihre Stimmen in öffentlichen Entscheidungen bleiben, mit „ehemaliges Mitglied“ anstelle Ihres Namens.
accounts-close-answers = Antworten auf Umfragen lassen sich nicht finden und zurücknehmen: Sie waren nie mit Ihnen verbunden.
accounts-close-password-hint = Damit sicher ist, dass Sie es sind.
accounts-close-button = Konto endgültig schließen
accounts-close-back = Konto behalten
accounts-done-signed-up = Ihr Konto ist eröffnet, und Sie sind angemeldet.
accounts-done-settings = Gespeichert.
accounts-done-password = Ihr Passwort ist geändert. Alle anderen Sitzungen sind beendet.
accounts-done-sessions = Beendet.
accounts-done-mail-link = Ein Link ist an Ihre Adresse unterwegs.
accounts-done-mail-confirmed = Ihre Adresse ist bestätigt. Sie können jetzt Nachrichten wählen.
accounts-reset-title = Neues Passwort wählen
accounts-reset-lead = Für den Anmeldenamen { $name }. Alle Sitzungen enden, und dieser Link gilt einmal.
accounts-reset-button = Passwort setzen

## Personen

accounts-former-member = Ehemaliges Mitglied
accounts-former-member-lead = Diese Person hat ihr Konto geschlossen. Der Name ist gelöscht; Sitze und Stimmen bleiben.
accounts-person-no-groups = Bisher kein Sitz in einer Gruppe.
accounts-people-title = Personen
accounts-people-lead = Alle mit einem Konto. Vergebene und entzogene Rollen stehen im öffentlichen Register; die Person muss sich neu anmelden.
accounts-people-search = Teil eines Namens
accounts-people-search-button = Suchen
accounts-people-none = Niemand heißt so.
accounts-column-person = Person
accounts-column-actions = Aktionen
accounts-grant-administrator = Zur Administration machen
accounts-withdraw-administrator = Administration entziehen
accounts-grant-survey-manager = Umfrageleitung übertragen
accounts-withdraw-survey-manager = Umfrageleitung entziehen
accounts-issue-link = Link zum Zurücksetzen ausstellen
accounts-link-issued = Link zum Zurücksetzen für { $name }
accounts-link-issued-lead = Er wird nur dieses eine Mal gezeigt, gilt einmal und endet in 24 Stunden. Geben Sie ihn der Person auf einem Weg, den sonst niemand mitliest.

## Was nicht stimmt

accounts-error-name-missing = Geben Sie den Namen ein, den andere sehen sollen.
accounts-error-name-long = Ein Name hat höchstens { $most } Zeichen.
accounts-error-name-characters = Der Name enthält Zeichen, die nicht angezeigt werden können. Geben Sie ihn neu ein.
accounts-error-sign-in-name-missing = Geben Sie einen Namen zum Anmelden ein.
accounts-error-sign-in-name-length = Ein Anmeldename hat { $least } bis { $most } Zeichen.
accounts-error-sign-in-name-characters = Ein Anmeldename hat nur Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.
accounts-error-sign-in-name-taken = Diesen Anmeldenamen hat schon jemand. Wählen Sie einen anderen.
accounts-error-mail = Das ist keine E-Mail-Adresse. Lassen Sie das Feld leer oder geben Sie eine wie name@example.org ein.
accounts-error-password-short = Ein Passwort hat mindestens { $least } Zeichen.
accounts-error-password-long = Ein Passwort hat höchstens { $most } Zeichen.
accounts-error-password-common = Dieses Passwort verwenden viele, deshalb wird es als eines der ersten erraten. Wählen Sie ein anderes.
accounts-error-password-name = Das Passwort ist kaum mehr als der Anmeldename. Wählen Sie ein anderes.
accounts-error-password-wrong = Das ist nicht Ihr bisheriges Passwort.
accounts-error-sign-in = Anmeldename oder Passwort stimmt nicht.
accounts-error-too-many = Zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal.
accounts-refusal-administrators-only = Das darf nur die Administration der Gemeinschaft.
accounts-refusal-last-administrator = Es muss eine Administration geben. Machen Sie zuerst jemand anderen dazu.
accounts-refusal-password-changed = Ihr Passwort wurde inzwischen anderswo geändert. Melden Sie sich neu an.
accounts-refusal-reset-link = Dieser Link ist verbraucht, durch einen anderen ersetzt oder älter als 24 Stunden. Bitten Sie die Administration um einen neuen.
