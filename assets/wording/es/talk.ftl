### Words of the talk: interview, findings, judgement.

talk-yes = Sí
talk-no = No

## When something is due

talk-due-now = ahora mismo
talk-due-before-end = antes de terminar
talk-due-tonight = esta noche
talk-due-same-day = hoy
talk-due-hours = { $n ->
    [one] en 1 hora
   *[other] en { $n } horas
}
talk-due-days = { $n ->
    [one] en 1 día
   *[other] en { $n } días
}
talk-due-working-days = { $n ->
    [one] en 1 día hábil
   *[other] en { $n } días hábiles
}
talk-due-months = { $n ->
    [one] en 1 mes
   *[other] en { $n } meses
}
talk-due-review = en la próxima revisión
talk-due-no-end = sin plazo
talk-due-missing = falta la fecha: { $what }

## Ways of working

talk-mode-title = ¿Cómo vas a trabajar ahora?
talk-mode-change = Cómo trabajas: { $mode }. Cambiar
talk-mode-observe = Solo observar
talk-mode-observe-more = No se pregunta nada. Anotas lo que ves, lo que consta y lo que te cuente sin preguntar.
talk-mode-first = Primer contacto
talk-mode-first-more = Lo urgente y lo imprescindible. Puedes parar cuando se canse.
talk-mode-short = Corta
talk-mode-short-more = El primer contacto y algunas preguntas más.
talk-mode-full = Completa
talk-mode-full-more = Todas las preguntas de la guía. Mejor en varias conversaciones.

## The rail

talk-sections = Secciones
talk-count = { $done } de { $of }
talk-of = { $at } de { $of }
talk-here = estás aquí
talk-unreviewed-short = Guía sin revisar por profesionales.
talk-unreviewed = Está escrita con leyes y manuales. Es una ayuda para pensar, no un dictamen.

## The question

talk-place = { $section } · { $at } de { $of }
talk-aloud = Se pregunta en voz alta
talk-observed = Se mira, no hace falta preguntar
talk-not-aloud = Ahora no se pregunta en voz alta
talk-parked = Aparcada.
talk-parked-more = Con lo que se sabe ahora, esta pregunta no corresponde. Lo que anotaste se guarda y no cuenta; vuelve si la pregunta vuelve.
talk-outside-mode = No se pregunta en este modo de trabajo.
talk-outside-mode-more = Puedes anotarlo si lo ves, si consta o si te lo cuenta.
talk-change-mode = Cambiar el modo
talk-gate = Todavía no se puede preguntar en voz alta.
talk-gate-lacks = Primero hay que resolver:
talk-go-to = Ir a: { $what }
talk-closed-observed = Esto se mira o se lee. No se pregunta.
talk-closed-mode = En este modo de trabajo no se pregunta.
talk-say = Dilo así, { $language }
talk-language-es = en español
talk-language-en = en inglés
talk-say-close = Cerrar
talk-yes-is-enough = Con el sí basta.
talk-yes-is-enough-more = No preguntes qué pasó, quién fue ni cómo. Si lo cuenta, escucha y anota sus palabras.
talk-lowers-nothing = Esto no baja ninguna señal.
talk-note = Nota
talk-note-hint = Nota: con sus palabras, sin nombres de otras personas
talk-note-hint-own-words = Nota: solo lo que ha dicho sin preguntarle

## What stands there

talk-said-declined = no quiere decirlo
talk-said-unknown = no lo sabe
talk-said-unclear = no queda claro
talk-said-deferred = aplazada
talk-said-unsafe = no es seguro preguntarlo ahora
talk-said-on-file = ya consta
talk-said-nothing = sin anotar
talk-said-not-asked-closed = no se preguntó
talk-said-does-not-apply = no corresponde
talk-messages-said = { $said } dichos, { $understood } entendidos

## No answer, and how it is known

talk-no-answer = Sin respuesta
talk-unknown = No lo sabe
talk-declined = No quiere decirlo
talk-unclear = No queda claro
talk-not-now = No preguntar ahora
talk-not-now-short = No ahora
talk-not-now-why = No preguntar ahora, porque…
talk-reason-deferred = Se aplaza
talk-reason-unsafe = Ahora no es seguro
talk-reason-on-file = Ya consta
talk-reason-none = Volver
talk-how = Cómo se sabe

## Messages

talk-all-said = Todos dichos
talk-heard-not = sin decir
talk-heard-said = dicho
talk-heard-understood = dicho y entendido
talk-tick-said = Dicho: { $what }
talk-tick-said-short = Dicho
talk-tick-understood = Entendido: { $what }
talk-tick-understood-short = Entendido

## Written answers

talk-written-keys = Pulsa 1 para escribir y Esc para salir. Se guarda solo.
talk-number = Número, de { $from } a { $to }
talk-number-none = Escribe un número con cifras.
talk-number-out-of-range = Escribe un número de { $from } a { $to }.
talk-date-day = Día
talk-date-month = Mes
talk-date-year = Año
talk-date-year-missing = Falta el año. El día y el mes pueden quedar vacíos.
talk-date-year-of-four = Escribe el año con cuatro cifras.
talk-date-month-missing = Falta el mes. Si no se sabe, deja vacío también el día.
talk-date-no-such-day = Ese día no existe. Mira el día y el mes.
talk-text = Con sus palabras

## Findings beside the question

talk-findings = Señales
talk-findings-count = Señales { $n }
talk-fold-open = Abrir las señales
talk-fold-close = Cerrar las señales
talk-nothing-found = Ninguna señal hasta ahora. Eso no quiere decir que no haya peligro.
talk-open-points = { $n ->
    [one] Por saber: 1 cuestión abierta
   *[other] Por saber: { $n } cuestiones abiertas
}
talk-because = Porque
talk-about = Sobre esta pregunta
talk-what-for = Para qué.
talk-how-to = Cómo.
talk-never = Nunca
talk-mind = Cuidado.
talk-never-cards = Lo que nunca se hace
talk-sources = { $sources } · leído el { $date }
talk-source-practice = Práctica profesional, sin fuente publicada
talk-source-project = Regla del proyecto, sin revisar por profesionales
talk-certainty-partly = leído en parte
talk-certainty-knowledge = conocimiento general, sin comprobar
talk-certainty-check = comprueba el texto oficial

## The strip

talk-note-call = Anotar el aviso
talk-why = Por qué
talk-tell = Avisa a: { $roles }.

## The foot

talk-rest = Parar o descansar
talk-next = Siguiente
talk-back = Anterior
talk-to-judgement = Escribir tu juicio
talk-answered = { $done } de { $of } anotadas

## Rest and closing

talk-rest-distress = Si se agobia, para. Ofrece agua, aire y compañía. No sigas preguntando.
talk-rest-immediate = Hay un aviso inmediato sin anotar.
talk-rest-immediate-more = Parar la conversación no para el peligro.
talk-rest-short = Descansar y seguir
talk-rest-short-more = Todo queda como está.
talk-rest-another-day = Seguir otro día
talk-rest-another-day-more = Vuelves a la lista. La entrevista queda abierta y nada se da por no preguntado.
talk-close = Cerrar la entrevista
talk-close-more = Lo que corresponde y está vacío constará como no preguntado. Puedes reabrirla.
talk-reopen = Reabrir la entrevista
talk-closed-since = Cerrada: { $when }.
talk-view = La voz de la persona
talk-view-place = Para terminar
talk-view-title = La voz de la persona
talk-view-ask-wants = «¿Qué es lo que más quieres?»
talk-view-ask-worries = «¿Qué es lo que más te preocupa?»
talk-view-ask-decide = «¿Qué cosas te tienen que preguntar siempre antes de decidir?»
talk-view-field = Lo que ha dicho, con sus palabras
talk-view-help = Se guarda mientras escribes. Va siempre delante en cada derivación.

## Findings

findings-title = Quién tiene que actuar, y para cuándo
findings-none = Ninguna señal hasta ahora.
findings-none-more = No preguntado no significa que no. Mira lo que falta por saber.
findings-you = Tú
findings-to-know = Para tener en cuenta
findings-share = Comparte:
findings-withhold = No compartas:
findings-called = Aviso anotado: { $when }
findings-prohibited = Prohibido hasta que se levante por escrito
findings-forbidden = Prohibido:
findings-lifted-by = Lo levanta:
findings-lifted = Levantado: { $what }. { $name } ({ $role }), { $on }. Para: { $purpose }
findings-to-interview = Entrevista
findings-no-score = Señales, no conclusiones. Nada se suma ni se puntúa.
findings-open = Lo que falta por saber
findings-open-more = No preguntado no significa que no. Esto podría añadir o subir una señal.
findings-open-none = No queda ninguna cuestión abierta en la guía. Aun así, puede haber cosas que nadie ha preguntado.
findings-could = Podría dar una señal de nivel { $level }.
findings-could-inform = Podría añadir algo que conviene saber.
findings-go = Ir a la pregunta
findings-declined-more = Que no lo diga no baja ninguna señal.

## Judgement

judgement-sentence = 1. Tu frase primero
judgement-sentence-more = ¿Qué te preocupa, y qué has visto para pensarlo? Dos frases bastan. Escríbelas como se las dirías a quien te releve.
judgement-sentence-field = Tu frase
judgement-saved-typing = Se guarda mientras escribes.
judgement-level = 2. Tu nivel
judgement-suggestion-later = La sugerencia y los niveles se activan cuando termines tu frase.
judgement-suggested = Lo que sugieren las señales:
judgement-suggested-tag = sugerido
judgement-no-suggestion = Las señales no sugieren ningún nivel. Eso no quiere decir que no haya peligro.
judgement-raising = Primero pesa lo que tú has visto. Subir el nivel es libre; bajarlo pide motivo y nombre.
judgement-lowering = Bajas el nivel sugerido.
judgement-lowering-more = Hazlo si algo ha cambiado. Quedará escrito con tu nombre y se podrá volver a mirar.
judgement-reason = Qué ha cambiado
judgement-name = Tu nombre
judgement-save = Guardar mi juicio
judgement-to-findings = Señales
judgement-missing-sentence = Falta tu frase para poder guardar.
judgement-missing-level = Falta elegir un nivel para poder guardar.
judgement-missing-reason = Falta qué ha cambiado para poder guardar.
judgement-missing-name = Falta tu nombre para poder guardar.
judgement-is-saved = Tu juicio está guardado.
judgement-past = Juicios anteriores
judgement-old = { $n ->
    [one] Puesto hace 1 día: vuelve a mirarlo.
   *[other] Puesto hace { $n } días: vuelve a mirarlo.
}
judgement-answered-since = Hay respuestas nuevas desde este juicio: vuelve a mirarlo.
judgement-was-lowered = Las señales sugerían { $level }. Lo bajó { $name }: { $reason }
judgement-view-first = Va siempre delante en cada derivación.
judgement-no-view = Todavía no está escrita. Se escribe al final de la entrevista.
