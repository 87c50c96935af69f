### Palabras de los documentos: lo que se imprime y sale.

## Resumen de derivación

doc-title = Resumen de derivación
doc-to = Para { $name }
doc-to-role = Para { $name } ({ $role })
doc-interview = Entrevista del { $date }
doc-confidential = Confidencial · solo para quien figura como destinatario
doc-page = Página { $page } de { $pages }
doc-not-reviewed = Guía no revisada por profesionales. No es una escala validada.
doc-reviewed = No es una escala validada.

doc-view = Lo que la persona quiere que se sepa, con sus palabras

doc-ground = Por qué se comunica
doc-by-duty = Obligación legal: { $duty }
doc-by-duty-means = No necesita su acuerdo. Se comunica lo mínimo necesario.
doc-told = Si lo sabe la persona: { $told }
doc-by-consent = Con su acuerdo, dado el { $date }
doc-consent-how = Cómo lo dio: { $how }
doc-consent-means = Vale solo para este destinatario y para lo que está escrito aquí.

doc-identity = Quién es, según declara
doc-code = Código
doc-name-used = Nombre que usa
doc-name-on-document = Nombre en el documento
doc-name-safe = Nombre que se puede decir en público

doc-findings = Señales
doc-findings-note = Una señal es algo que conviene atender. No es una conclusión sobre la persona.
doc-level-and-deadline = { $level } · { $deadline }
doc-grounds-kept = Los motivos se guardan en la oficina.
doc-grounds-kept-partly = Hay más motivos, que se guardan en la oficina.
doc-steps = Pasos de quien entrevista con este destinatario
doc-sources = Fuente: { $sources }
doc-works = Obras citadas. { $works }
doc-project-rule = Combinación o límite de este proyecto, sin fuente publicada
doc-to-check = { $source } (por comprobar)
doc-source-practice = práctica profesional
doc-source-project = regla de este proyecto

doc-prohibitions = Lo que no se debe hacer
doc-prohibitions-note = Rige desde el principio, hasta que se levante por escrito.

doc-judgement = Valoración de quien entrevista
doc-sentence = Con sus palabras
doc-level = Nivel
doc-level-since = { $level } · valorado el { $date }
doc-level-means = El nivel dice con qué rapidez hay que actuar. No dice cuánto ni con qué certeza.
doc-lowering = Por qué valora menos de lo que sugiere la guía
doc-lowering-of = { $reason } Responde: { $name }.

doc-answers = Otros datos
doc-question = Dato
doc-answer = Lo que consta
doc-how = Cómo se sabe

doc-unknown = Lo que todavía no se sabe
doc-unknown-point = { $what }: { $silence }
doc-unknown-note = Que algo no se sepa no quiere decir que no ocurra.

doc-restricted = Información reservada
doc-restricted-yes = Hay información reservada que no se comunica en este papel.
doc-restricted-no = No consta información reservada aparte de lo escrito aquí.
doc-restricted-label = Si hay información reservada

doc-about = Qué es este papel, y qué no es
doc-about-guide = Guía: { $title }. Versión { $version }, con fuentes leídas hasta el { $date }.
doc-about-not-reviewed = Ninguna profesional ha revisado todavía esta versión de la guía.
doc-about-not = No es una escala validada, ni una puntuación, ni un dictamen. No decide la edad de nadie, ni si dice la verdad, ni si es víctima.
doc-about-use = Se entrega solo para proteger y atender a la persona. No es para formación, estadística ni control.

doc-signing = Quien firma responde de que esto es lo que se anotó.
doc-sign-worker = Quien entrevista: firma y fecha
doc-sign-received = Recibido por: nombre, firma y fecha

## Niveles

doc-level-immediate = Inmediato
doc-level-high = Alto
doc-level-medium = Medio
doc-level-low = Bajo
doc-level-info = Para informar

## Plazos

doc-due-now = ahora mismo
doc-due-before-end = antes de que termine la conversación
doc-due-tonight = esta noche
doc-due-same-day = hoy, { $date }
doc-due-at = antes de las { $time } del { $date }
doc-due-on = hasta el { $date }
doc-due-next-review = en la próxima revisión
doc-due-no-end = mientras no cambie
doc-due-missing = falta una fecha para contar el plazo
doc-due-what = { $what }: { $due }

## Lo que consta

doc-yes = Sí
doc-no = No
doc-said = { $what } (explicado)
doc-said-understood = { $what } (explicado y entendido)
doc-declined = prefiere no decirlo
doc-does-not-know = no lo sabe
doc-unclear = no está claro
doc-not-asked = no se ha preguntado
doc-not-asked-deferred = se ha dejado para más tarde
doc-not-asked-not-safe = ahora no era seguro preguntarlo
doc-not-asked-on-file = está en el expediente y no se ha preguntado
doc-nothing = no consta
doc-asked = preguntado
doc-volunteered = lo contó sin preguntar
doc-observed = visto
doc-on-file = en un documento
doc-told-by-another = contado por otra persona
doc-known = { $how }, { $date }

## Fechas

doc-date = { $day } de { $month } de { $year }
doc-month-of-year = { $month } de { $year }
doc-month-1 = enero
doc-month-2 = febrero
doc-month-3 = marzo
doc-month-4 = abril
doc-month-5 = mayo
doc-month-6 = junio
doc-month-7 = julio
doc-month-8 = agosto
doc-month-9 = septiembre
doc-month-10 = octubre
doc-month-11 = noviembre
doc-month-12 = diciembre
