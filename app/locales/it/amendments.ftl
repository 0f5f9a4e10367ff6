### Emendamenti a una mozione prima del voto, e le versioni del suo testo

amendments-section = Emendamenti proposti
amendments-title = Emendamento { $number }
amendments-propose = Proporre un emendamento
amendments-answer = Rispondere all’emendamento { $number }
amendments-proposed-by = Proposto da
amendments-state-proposed = Aperto
amendments-state-accepted = Accolto
amendments-state-adopted = Approvato dal gruppo
amendments-state-declined = Non accolto
amendments-state-withdrawn = Ritirato
amendments-outdated = Il testo della mozione è cambiato da quando è stato proposto: così non si può accogliere. Si può proporre di nuovo.
amendments-counts = { $inserted ->
    [one] Una parola inserita
   *[other] { $inserted } parole inserite
}, { $deleted ->
    [one] una tolta
   *[other] { $deleted } tolte
}
amendments-spoken-inserted = [inserito:
amendments-spoken-deleted = [tolto:
amendments-spoken-end = ]
amendments-lead = Qui si cambia il testo come si vorrebbe. Tutti vedono che cosa si inserisce e si toglie; chi ha presentato la mozione lo accoglie oppure no, o decide il gruppo.
amendments-field-text = La mozione come diventerebbe
amendments-field-text-hint = Markdown.
amendments-field-reason-hint = Tutti possono leggerlo.
amendments-save = Proporlo
amendments-accept = Accoglierlo
amendments-accept-note = Il testo emendato diventa quello della mozione. Se le regole lo prevedono, il preavviso ricomincia.
amendments-decline = Non accoglierlo
amendments-decline-hint = Tutti possono leggerlo.
amendments-withdraw = Ritirare il mio emendamento
amendments-adopt = Il gruppo lo ha approvato
amendments-field-decision = Con quale decisione?
amendments-field-decision-hint = Il numero di una mozione approvata di questo gruppo, come TSC-2026-007.
amendments-versions = Versioni del testo
amendments-versions-lead = Ciò che tutti potevano leggere, dalla più recente, ciascuna con ciò che ha cambiato nella precedente.
amendments-versions-link = Tutte le { $count } versioni del testo
amendments-version = Versione { $number }
amendments-by-amendment = per l’emendamento { $number }
amendments-from = Dalla versione
amendments-to = Alla versione
amendments-compare = Confrontare
amendments-compared = Dalla versione { $from } alla versione { $to }
amendments-same = Tra loro non è cambiato nulla.
amendments-error-same = Questo è il testo com’è. Occorre cambiarvi qualcosa.
amendments-error-base = Il testo della mozione è cambiato mentre Lei scriveva. Lo confronti con il Suo qui sotto e lo proponga di nuovo.
amendments-error-answer = Scegliere che cosa succede all’emendamento.
amendments-error-decision = Indicare il numero di una mozione approvata di questo gruppo.
amendments-refused-propose = Propongono emendamenti gli aventi diritto al voto, la presidenza e la segreteria del gruppo; chi ha presentato la mozione la cambia direttamente.
amendments-refused-accept = Un emendamento lo accoglie o no chi ha presentato la mozione.
amendments-refused-adopt = Che il gruppo ha approvato un emendamento lo annotano presidenza o segreteria.
amendments-refused-withdraw = Un emendamento lo ritira chi lo ha proposto.
amendments-conflict-not-announced = Questa mozione non è stata annunciata: nessuno può ancora emendarla.
amendments-conflict-decided = Questo emendamento non è più aperto. Non è cambiato nulla.
amendments-conflict-outdated = Il testo della mozione è cambiato da quando è stato proposto. Non è cambiato nulla.
amendments-history-proposed = È stato proposto un emendamento
amendments-history-decided = Un emendamento è stato accolto, respinto, approvato o ritirato
