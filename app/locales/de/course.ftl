### Der Gang einer Abstimmung: wer keine Stimme hat, und Abstimmungen mit wenigen oder sehr vielen Mitgliedern

## Ausgesetzte Stimmen

course-suspended = Ausgesetzt
course-suspended-you = Sie gehören zu den Stimmberechtigten, Ihre Stimme ist aber nach den Regeln der Gruppe ausgesetzt: so war es bei der Eröffnung, und so bleibt es bis zum Ende dieser Abstimmung.
course-suspended-meetings = { $missed ->
    [one] Hat eine Sitzung versäumt.
   *[other] Hat { $missed } Sitzungen nacheinander versäumt.
}
course-suspended-votes = { $missed ->
    [one] Hat eine Abstimmung versäumt.
   *[other] Hat { $missed } Abstimmungen nacheinander versäumt.
}
course-suspended-attended = Hat { $missed } der letzten { $of } Sitzungen versäumt.
course-suspended-year = Hat { $missed } von { $of } Abstimmungen des letzten Kalenderjahrs versäumt.
course-suspended-idle = War zuletzt dabei: { $day }.
course-suspended-never = War nie dabei.
course-suspended-standing = Wie die Gruppe neben ihrer Satzung dasteht
course-suspended-foreseen = Ohne Stimme in dieser Sache
course-suspended-foreseen-note = Nach den Regeln der Gruppe sind die Stimmen dieser Mitglieder heute ausgesetzt, soweit die Anwesenheit festgehalten ist. Wird die Abstimmung so eröffnet, bleibt es dabei bis zum Ende: Berichtigen Sie vorher, was in der Anwesenheit der Sitzungen nicht stimmt.
course-refused-suspended = Ihre Stimme ist nach den Regeln der Gruppe über Mitglieder, die nicht kommen, ausgesetzt. So war es bei der Eröffnung, und so bleibt es bis zum Ende dieser Abstimmung.
course-conflict-all-suspended = Nach den Regeln der Gruppe sind heute alle Stimmen ausgesetzt; niemand könnte abstimmen. Prüfen Sie die Anwesenheit ihrer Sitzungen.

## Wenige und viele

course-few-none = Hier hat niemand eine Stimme; es kann nichts entschieden werden.
course-few-one = Hier hat nur ein Mitglied eine Stimme; was entschieden wird, hängt an dieser einen.
course-few-two = Hier haben zwei Mitglieder eine Stimme. Wo mehr als die Hälfte nötig ist, entscheidet keines ohne das andere.
course-awaited-many = { $count } Mitglieder haben noch nicht gestimmt. Sie stehen in der Liste der Stimmen.
course-not-heard-many = { $count } Mitglieder haben nicht gestimmt. Sie stehen in der Liste der Stimmen.
course-seats-page = Seite { $page } von { $pages }, { $seats } Mitglieder
course-seats-before = Vorige Seite
course-roll-page = Dieses Formular hält die Anwesenheit der Mitglieder dieser Seite fest; bei den anderen bleibt sie, wie sie ist.
course-term-over = Ihre Amtszeit ist seit der Eröffnung zu Ende gegangen. Wer stimmt, wurde damals festgelegt; diese Stimme haben Sie deshalb noch.
course-recuse-takes-back = Was Sie vorher gesagt haben, zählt dann nicht mehr; nach dem Ende der Abstimmung bleibt es lesbar.
