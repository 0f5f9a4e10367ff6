authoring-error-gone = «{ $name }» non c’è più: qualcuno l’ha rimosso o rinominato.
authoring-error-last-page = Un questionario ha bisogno di almeno una pagina.
authoring-error-subject = Scegliere una domanda di questo questionario.
authoring-error-value = Indicare con che cosa si confronta la risposta.
