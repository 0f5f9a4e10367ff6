authoring-error-gone = „{ $name }“ ist nicht mehr da: Jemand hat es entfernt oder umbenannt.
authoring-error-last-page = Ein Fragebogen braucht mindestens eine Seite.
authoring-error-subject = Wählen Sie eine Frage dieses Fragebogens.
authoring-error-value = Geben Sie ein, womit die Antwort verglichen wird.
