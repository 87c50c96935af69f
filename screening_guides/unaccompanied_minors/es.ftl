# Textos en español. A la persona se le habla de tú, también si se duda de su edad.
# Lo que se dice en voz alta está escrito tal como se dice. Lo demás lo lee quien entrevista.
# Ninguna de estas frases se ha probado todavía con niños, niñas o adolescentes.

unaccompanied-minors = Primer contacto con niños, niñas y adolescentes no acompañados
    .about = Una conversación corta que empieza por la seguridad. Sirve para ver qué hace falta y avisar a quien tiene que actuar. No decide la edad ni quién tiene la tutela.

## Funciones

role-emergency-112 = Emergencias 112
role-health = Centro de salud u hospital
role-mental-health = Salud mental
role-entity = Entidad de protección de menores
role-prosecutor = Fiscalía de Menores
role-social-services = Servicios sociales
role-police = Policía
role-police-foreigners = Policía, unidad de Extranjería
role-police-trafficking = Policía, unidad contra la trata
role-specialised-organisation = Organización especializada en trata
role-lawyer = Abogado o abogada
role-representative = Representante
role-court = Juzgado
role-supervisor = Responsable del equipo
role-interpreter = Intérprete
role-worker = Quien entrevista

## Condición previa

gate-private = El lugar es reservado. Está a solas contigo, sin nadie que le pueda condicionar. Os entendéis. Sabe en qué casos tienes que avisar. Y le parece bien hablar.

## Antes de hablar

prep = Antes de hablar

prep-setting = ¿El lugar es reservado, tranquilo y adecuado para hablar?
    .short = Lugar
    .why = Sin un lugar reservado no se hacen las preguntas delicadas.
    .how = Que pueda llegar a la puerta. Agua, pañuelos, algo para dibujar. Que nadie oiga desde la cola. Primero comida, sueño, calor y médico.
    .o-yes = Sí
    .o-partly = En parte
    .o-no = No

prep-alone = ¿El niño, niña o adolescente está a solas contigo?
    .short = A solas
    .hint = No cuenta como compañía una persona intérprete adecuada. Tampoco su representante, su abogado o abogada o una persona de apoyo, si ha dicho a solas que la quiere aquí.
    .why = Delante de otra persona puede callar, o decir lo que le han dicho que diga.
    .how = Preséntalo como una norma de la casa: aquí se habla a solas con todo el mundo.
    .never = No hables delante de una persona adulta cuyo vínculo no está acreditado.
    .o-yes = Sí, está a solas
    .o-can-be-arranged = Todavía no, pero se puede organizar
    .o-no = No

prep-interpreter = ¿Cómo os entendéis?
    .short = Idioma e intérprete
    .why = Si no os entendéis bien, las preguntas delicadas esperan. No es un nivel de riesgo: es una tarea.
    .how = Intérprete profesional y adulto, de fuera de su familia, de su grupo de viaje y de su comunidad. Pregúntale si prefiere un hombre o una mujer.
    .never = No uses como intérprete a quien le acompaña, ni a otro niño o niña.
    .o-same-language = Hablamos el mismo idioma
    .o-professional-present = Intérprete profesional, aquí
    .o-professional-remote = Intérprete profesional, por teléfono o vídeo
    .o-none-found = No se ha encontrado intérprete
    .o-unsuitable = Quien interpreta no es adecuado (familiar, acompañante, otro niño o niña, o alguien a quien no acepta)

prep-present = ¿Quién más está en la sala?
    .short = Quién está en la sala
    .why = Algunas presencias impiden hablar con libertad.
    .how = Si hay una persona adulta sin identificar, un familiar, un compañero o un uniforme, para y organiza que salga.
    .o-nobody = Nadie más
    .o-representative = Representante
    .o-provisional-representative = Representante provisional
    .o-trained-companion = Acompañante con formación
    .o-lawyer = Abogado o abogada
    .o-centre-educator = Educador o educadora del centro
    .o-mediator = Mediador o mediadora
    .o-unverified-adult = Persona adulta sin identificar
    .o-relative-or-peer = Familiar, compañero o compañera
    .o-uniformed-officer = Agente de uniforme

prep-informed = Antes de preguntar, explica esto y comprueba que se entiende
    .short = Lo que se explica
    .why = Solo quien sabe qué se escribe y en qué casos hay que avisar puede decidir qué cuenta.
    .how = Un mensaje cada vez. Pídele que te lo diga con sus palabras. Si no lo entiende, dilo de otra manera. Completa en voz alta lo que va entre corchetes.
    .never = No prometas secreto, papeles, un sitio donde vivir ni un resultado.

prep-informed-agree = ¿Te parece bien que hablemos ahora?
    .short = Le parece bien hablar
    .how = Pregúntalo otra vez antes de cada bloque delicado. Si no quiere, responde solo «De acuerdo».
    .never = Que no quiera hablar no impide ayudar en una emergencia ni avisar cuando es obligatorio.
    .o-agrees = Sí
    .o-with-conditions = Sí, con condiciones
    .o-not-now = Ahora no
    .o-other-person = Con otra persona
    .o-could-not-understand = No ha podido entenderlo
    .o-refused = No quiere

## Mensajes del principio

msg-who = Me llamo [tu nombre] y trabajo en [tu organización]. No soy de la policía ni del juzgado.
    .short = Quién soy
msg-why = Te hago preguntas para saber si estás en peligro y qué ayuda necesitas. Esta no es la entrevista de asilo.
    .short = Para qué pregunto
msg-free = Puedes decir: “no lo sé”, “prefiero no decirlo”, “quiero parar”, “más tarde” o “con otra persona”. Nadie se va a enfadar. No pierdes la comida, la cama ni tus derechos.
    .short = Puedes no contestar
msg-notest = No hay respuestas buenas ni malas. Si me equivoco, corrígeme.
    .short = No es un examen
msg-secret = Lo que me cuentas queda escrito en unas notas. Las guarda [organización]. Pueden leerlas [funciones]. Antes de contar algo a otras personas, te pregunto. Pero en tres casos tengo que avisar. Uno: tu vida o la de otra persona está en peligro. Dos: alguien te hace daño, o puede hacerte daño, a ti o a otro niño o niña. Tres: la ley me obliga. Entonces cuento solo lo necesario, a las personas que tienen que proteger a los niños y niñas. Siempre que pueda, te aviso antes. Así puedes decidir qué me cuentas.
    .short = Cuándo tengo que avisar
msg-notes = Escribo notas cortas. Puedes preguntarme qué he escrito y pedirme que lo corrija.
    .short = Mis notas
msg-rights = En España, las personas de menos de 18 años tienen derecho a que las cuiden, a ir al médico, a ir a la escuela, a que las escuchen y a tener ayuda legal. También pueden ir por su cuenta a la entidad de protección de menores, a la Fiscalía o al Defensor del Pueblo.
    .short = Tus derechos
msg-asylum = Si tienes miedo de volver, puedes pedir protección. Puedes pedirla ya, aunque todavía no tengas representante.
    .short = Puedes pedir protección
msg-rep = Tienen que nombrar a una persona que actúe en tu nombre. Se llama representante. Puedes quejarte de esa persona. De tu queja tiene que ocuparse otra persona.
    .short = Tu representante
msg-nopromise = Hay cosas que no te puedo prometer: papeles, un sitio donde vivir, quedarte en esta ciudad o guardar en secreto todo lo que me cuentas.
    .short = Lo que no puedo prometer
msg-interp = La persona que interpreta no debe contar fuera lo que hablamos aquí. Solo puede contarlo en los mismos casos que yo. Si no te sientes bien con esa persona, dímelo.
    .short = La persona que interpreta
msg-help = Puedes llamar a estos teléfonos. 112: emergencias. 116 000: niños y niñas desaparecidos. 116 111: ayuda a niños, niñas y adolescentes.
    .short = Teléfonos de ayuda

## Seguridad

safe = Seguridad

safe-medical = ¿Te duele algo? ¿Te encuentras mal? ¿Necesitas ir hoy al médico?
    .short = Dolor o enfermedad
    .why = La salud va primero. Si hace falta un médico, la conversación espera.
    .how = Mira también cómo anda, respira y se sienta. Basta con saber si necesita médico.

safe-medical-signs = Señales de enfermedad o de lesión que se ven
    .short = Señales físicas que se ven
    .why = Algunas señales necesitan ayuda en minutos, también si dice que no le duele nada.
    .how = Después de un viaje por mar, busca quemaduras de combustible. Márcalas aunque no conozcas la causa.
    .o-bleeding = Sangrado
    .o-breathing = Le cuesta respirar
    .o-burns = Quemaduras (también de combustible)
    .o-dehydration = Deshidratación
    .o-fracture = Posible fractura
    .o-faint = Desmayo
    .o-severe-pain = Dolor muy fuerte
    .o-late-pregnancy-or-labour = Embarazo avanzado o parto
    .o-drowsy-or-intoxicated = Somnolencia o intoxicación
    .o-fever = Fiebre
    .o-other-sign = Otra señal
    .o-none-seen = No se ve ninguna
    .o-could-not-observe = No se ha podido observar

safe-basic = ¿Has podido comer y beber? ¿Necesitas ropa seca, dormir, ir al baño o ducharte?
    .short = Lo que falta
    .hint = Marca lo que falta.
    .why = Con hambre, frío o sueño no se puede hablar bien.
    .how = Da lo que falta antes de seguir.
    .o-food = Comida
    .o-water = Agua
    .o-dry-clothes = Ropa seca
    .o-sleep = Dormir
    .o-toilet = Ir al baño
    .o-shower = Ducha
    .o-none-missing = No falta nada

safe-basic-again = ¿Ya faltaba algo básico en un contacto anterior?
    .short = Ya faltaba antes
    .hint = Por lo que consta en las notas.

safe-afraid-now = ¿Hay alguien que te da miedo? Puede ser aquí, fuera o por teléfono.
    .short = Miedo ahora
    .why = Si alguien le da miedo, hay que protegerle de esa persona antes de que acabe la conversación.
    .how = Pregunta con calma. No hace falta saber por qué.
    .never = No hables con esa persona ni le cuentes lo que se ha dicho aquí.

safe-afraid-now-who = Quién le da miedo, si lo dice
    .short = Quién le da miedo
    .hint = Solo la relación, sin nombres.
    .o-accompanying-adult = La persona adulta que le acompaña
    .o-staff = Alguien del personal
    .o-other-resident = Otra persona que vive allí
    .o-partner = Su pareja
    .o-person-waiting = Alguien que espera fuera
    .o-person-calling = Alguien que llama
    .o-family = Alguien de su familia
    .o-authority = Una autoridad
    .o-not-said = No lo dice

safe-someone-waiting = ¿Hay alguna persona adulta que te espera, que te llama o que pide llevarte con ella?
    .short = Alguien espera o llama
    .why = Nadie se lleva a un niño, niña o adolescente sin que la entidad lo sepa.
    .how = Marca «sí» también si lo ves o te lo cuentan: alguien espera, insiste, llama o pide verle.
    .never = No des su dirección, su horario ni noticias suyas a esa persona.

safe-tonight = ¿Dónde vas a dormir esta noche? ¿Con quién?
    .short = Dónde duerme esta noche
    .why = Nadie que pueda ser menor de edad se queda sin un sitio protegido esta noche.
    .how = Si no lo sabe o no lo dice, míralo en el expediente o pregunta a tu equipo.
    .o-child-centre = Centro de protección de menores
    .o-approved-family = Familia aprobada por la entidad
    .o-adult-place = Centro para personas adultas
    .o-emergency-site = Dispositivo de emergencia (CATE o parecido)
    .o-police-premises = Dependencias de la policía
    .o-street = En la calle
    .o-private-home = Casa de una persona adulta, sin aprobar
    .o-no-known-place = No tiene sitio conocido

safe-tonight-adults = ¿Duermen en la misma habitación personas adultas que no son de tu familia?
    .short = Habitación con adultos
    .hint = Pregunta solo si no duerme con su familia.

safe-recent-harm = ¿Alguien te ha hecho daño hace poco y por eso debería verte hoy un médico?
    .short = Daño reciente
    .why = En algunos daños el tratamiento depende de las horas. Basta con saber si hace falta un médico.
    .how = Basta con sí o no. Si dice que sí: «Gracias por decírmelo. Ahora buscamos ayuda.»
    .never = No preguntes qué pasó, quién fue ni cómo. Eso lo pregunta quien debe, una sola vez.

safe-disclosure = Ha contado, sin que nadie le preguntara, que alguien le hizo algo
    .short = Lo ha contado por su cuenta
    .why = La ley obliga a avisar, aunque pasara antes de llegar a España.
    .how = Escucha. Apunta sus palabras exactas en la nota reservada. No preguntes más.
    .never = No hagas preguntas para saber más.

safe-disclosure-where = Dónde pasó, si lo ha dicho
    .short = Dónde pasó
    .o-spain-or-now = En España o ahora
    .o-before-spain = Antes de llegar a España
    .o-not-said = No lo ha dicho

safe-distress-seen = Señales de malestar grave que se ven, o palabras que dice sin que nadie le pregunte
    .short = Malestar que se ve
    .why = Lo que se ve cuenta, también si después dice que está bien.
    .how = Mira y escucha durante toda la conversación. Si marcas una señal, no dejes a la persona sola.
    .o-says-will-do-it = Dice que va a hacerse daño
    .o-fresh-self-injury = Heridas recientes que parece haberse hecho
    .o-says-wants-to-die = Dice que quiere morir
    .o-goodbye-or-gives-things-away = Se despide o regala sus cosas
    .o-hopeless-words = Palabras sin esperanza
    .o-shuts-down-or-sudden-calm = Se bloquea, o se calma de repente
    .o-panic = Pánico
    .o-none-seen = No se ve ninguna
    .o-could-not-observe = No se ha podido observar

safe-self-harm = A veces, después de cosas muy duras, hay niños, niñas y jóvenes que piensan en hacerse daño o en no seguir viviendo. ¿A ti te pasa?
    .short = Pensar en hacerse daño
    .why = Preguntarlo con calma no da la idea. Deja claro que se puede hablar de ello.
    .how = Despacio y sin prisa por la respuesta. Si no dice «no», las dos preguntas siguientes las hace alguien con formación, hoy.
    .never = Con menos de 7 años no se pregunta: se observa, y se pregunta a solas a quien le cuida.

safe-self-harm-plan = ¿Has pensado cómo? ¿Tienes algo para hacerlo? ¿Sientes que vas a hacerlo?
    .short = Plan o medios ahora
    .hint = Solo la hace alguien con formación. «Sí» si dice que sí a alguna.
    .how = Basta con sí o no. No le dejes a solas.
    .never = No pidas detalles del modo.

safe-self-harm-attempt = ¿Lo has intentado hace poco?
    .short = Lo ha intentado
    .hint = Solo la hace alguien con formación.
    .never = No preguntes cómo fue.

## Quién es

id = Nombre e idioma

id-name = ¿Cómo te llamas? ¿Cómo quieres que te llamemos?
    .short = Nombre
    .why = Para hablarle con respeto y para que su expediente no se pierda.
    .how = Escribe el nombre como lo dice. No pidas papeles.

id-name-called = Cómo quiere que le llamen
    .short = Cómo quiere que le llamen

id-language = ¿Qué idioma hablas mejor? ¿Lees en algún idioma? ¿En cuál?
    .short = Idioma
    .why = De esto depende qué intérprete y qué materiales necesita.

id-language-reads = Si lee
    .short = Lectura
    .o-reads = Lee
    .o-a-little = Lee un poco
    .o-no = No lee

## Edad

age = Edad

age-declared = ¿Cuántos años tienes? ¿Sabes qué día naciste? ¿Cómo supiste tu edad?
    .short = Edad que dice
    .why = De la edad dependen la protección y varios plazos. Aquí solo se apunta.
    .how = Pregunta una sola vez y apunta lo que dice, aunque no tenga fecha.
    .never = No calcules un cumpleaños que no ha dado. No juzgues la edad por el aspecto.

age-declared-date = Fecha de nacimiento que dice
    .short = Fecha de nacimiento
    .hint = El día y el mes pueden quedar vacíos.

age-declared-date-known = Cuánto sabe de su fecha de nacimiento
    .short = Cuánto sabe de la fecha
    .o-full-date = La fecha completa
    .o-only-year = Solo el año
    .o-no = No la sabe

age-declared-how = Cómo supo su edad
    .short = Cómo supo su edad
    .o-parent-told = Se lo dijo su familia
    .o-paper = Por un documento
    .o-school = Por la escuela
    .o-counted-from-event = Contando desde algo que pasó
    .o-other-calendar = Por otro calendario
    .o-not-known = No se sabe

age-status = Unas personas apuntaron tus datos. ¿Te tratan como menor de 18 años o como persona adulta?
    .short = Cómo le tratan hoy
    .why = Un registro como persona adulta le deja sin la protección que le corresponde si tiene menos de 18 años.
    .how = Mira primero el expediente. Pregunta solo si no consta.
    .never = No decidas la edad. Solo la decide la Fiscalía.
    .o-not-disputed = Como menor de 18 años, sin discusión
    .o-doubt-raised = Alguien duda de su edad
    .o-registered-adult = Con registro o alojamiento de persona adulta
    .o-decree-minor = Decreto de la Fiscalía: menor de edad
    .o-decree-adult = Decreto de la Fiscalía: persona adulta
    .o-other-state-minor = Otro país: menor de edad
    .o-other-state-adult = Otro país: persona adulta
    .o-not-on-file = No consta

age-grounds = Sea cual sea la edad que ha dicho: ¿hay motivos objetivos para pensar que puede tener menos de 18 años?
    .short = Motivos de posible minoría
    .hint = Documentos, lo que dicen otras personas, aspecto evidente de menor.
    .why = Basta un motivo para tratarle como menor de edad mientras se aclara.
    .how = Solo sirve para proteger: «no» no quita nada.
    .never = No uses el aspecto para decir que es una persona adulta.
    .o-yes = Sí
    .o-no = No
    .o-could-not-observe = No se ha podido observar

## Con quién está

care = Con quién está y su familia

care-with = ¿Con quién estás ahora? ¿Con quién viniste?
    .short = Con quién está ahora
    .hint = Marca con quién está ahora. El viaje se apunta debajo.
    .why = Hay que saber si está con una persona adulta que responde de verdad por su cuidado.
    .how = Apunta la relación como la dice. Los compañeros y los hermanos menores de 18 años no son personas adultas responsables.
    .o-alone = Con nadie
    .o-parent = Su padre o su madre
    .o-legal-guardian = Su tutor o tutora legal
    .o-adult-sibling = Un hermano o hermana de más de 18 años
    .o-minor-sibling = Un hermano o hermana menor de 18 años
    .o-other-relative = Otro familiar
    .o-known-non-relative = Una persona adulta conocida, no familiar
    .o-unknown-adult = Una persona adulta que aquí nadie conoce
    .o-peers = Compañeros o compañeras
    .o-spouse-or-partner = Su marido, su mujer o su pareja
    .o-own-child = Su propio hijo o hija

care-with-journey = Con quién hizo el viaje
    .short = Con quién viajó
    .o-alone = Con nadie
    .o-parent = Su padre o su madre
    .o-adult-sibling = Un hermano o hermana de más de 18 años
    .o-minor-sibling = Un hermano o hermana menor de 18 años
    .o-other-relative = Otro familiar
    .o-known-non-relative = Una persona adulta conocida, no familiar
    .o-unknown-adult = Una persona adulta que aquí nadie conoce
    .o-peers = Compañeros o compañeras
    .o-spouse-or-partner = Su marido, su mujer o su pareja
    .o-own-child = Su propio hijo o hija

care-tie = ¿Qué acredita el vínculo con la persona adulta que está con el niño, niña o adolescente?
    .short = Vínculo con quien está
    .why = Sin vínculo acreditado hay que avisar de inmediato. Decide la entidad o la Fiscalía.
    .how = Mira lo que consta. La prueba de ADN es voluntaria y la propone la policía.
    .never = No le pidas al niño o niña que demuestre quién es esa persona.
    .o-reliable-document = Un documento fiable
    .o-partial = Algo lo acredita, pero no basta
    .o-none = Nada lo acredita
    .o-dna-pending = Prueba de ADN pendiente
    .o-dna-refused = La persona adulta no acepta la prueba de ADN
    .o-dna-negative = Prueba de ADN negativa
    .o-not-on-file = No consta

care-tie-claim = ¿Qué acredita el vínculo con la persona adulta que espera, llama o reclama al niño, niña o adolescente?
    .short = Vínculo con quien reclama
    .why = Sin vínculo acreditado, nadie se lo lleva. Decide la entidad o el juzgado.
    .never = No des datos a quien reclama para comprobar quién es.
    .o-reliable-document = Un documento fiable
    .o-partial = Algo lo acredita, pero no basta
    .o-none = Nada lo acredita
    .o-dna-pending = Prueba de ADN pendiente
    .o-dna-refused = La persona adulta no acepta la prueba de ADN
    .o-dna-negative = Prueba de ADN negativa
    .o-not-on-file = No consta

care-assistance = ¿La persona adulta le da lo que necesita: comida, techo, cuidado y protección?
    .short = Le da lo que necesita
    .o-yes = Sí
    .o-partly = En parte
    .o-no = No
    .o-could-not-observe = No se ha podido observar

care-interaction = Cómo se relacionan el niño, niña o adolescente y la persona adulta
    .short = Trato entre los dos
    .hint = Se observa, no se pregunta.
    .why = Una señal no demuestra nada, pero junto a un vínculo sin acreditar obliga a actuar.
    .how = Observa antes de separar y al volver a juntar.
    .never = No le digas a la persona adulta qué has visto ni qué ha dicho el niño o niña.
    .o-seeks-comfort = Busca su consuelo
    .o-relaxed = Está a gusto
    .o-freezes-or-asks-permission = Se queda inmóvil o pide permiso con la mirada
    .o-adult-answers = La persona adulta contesta en su lugar
    .o-same-sentences = Los dos dicen las mismas frases
    .o-does-not-know-child = La persona adulta no sabe cosas básicas del niño o niña
    .o-holds-phone-or-papers = La persona adulta guarda su móvil o sus papeles
    .o-pushes-to-leave = La persona adulta tiene prisa por irse
    .o-none-seen = No se ve nada de esto
    .o-could-not-observe = No se ha podido observar

care-relatives-eu = En España o en otro país de Europa, ¿tienes a tu padre, a tu madre, hermanos, hermanas, tíos, tías, abuelos o abuelas?
    .short = Familia en Europa
    .why = Un familiar puede cambiar qué país decide y permitir que se reúnan.
    .how = Si dudas de si ese país es de la UE o de Schengen, apunta el país y pregunta a quien sepa de asilo.
    .never = No llames a esos familiares. Lo hacen las autoridades o su representante.
    .o-spain = En España
    .o-eu-or-schengen = En otro país de la Unión Europea o de Schengen
    .o-both = En España y en otro de esos países
    .o-other-european-country = En otro país de Europa
    .o-no = No

care-relatives-eu-country = En qué país
    .short = País del familiar

care-relatives-eu-relation = Qué relación tienen
    .short = Relación con el familiar
    .o-parent = Padre o madre
    .o-sibling = Hermano o hermana
    .o-aunt-or-uncle = Tío o tía
    .o-grandparent = Abuelo o abuela
    .o-other-relation = Otra relación

care-relatives-eu-contact = Si tienen contacto
    .short = Contacto con el familiar
    .o-child-has-contact = Tiene contacto
    .o-no-contact = No tiene contacto

## Situación legal

legal = Situación legal

legal-located = ¿A quién se ha comunicado que este niño, niña o adolescente está aquí?
    .short = A quién se ha avisado
    .hint = Según el expediente. Apunta en la nota la fecha de cada comunicación.
    .why = La entidad y la Fiscalía tienen que saberlo enseguida. El aviso no necesita permiso.
    .o-police = Policía, unidad de Extranjería
    .o-delegation = Delegación o Subdelegación del Gobierno
    .o-prosecutor = Fiscalía
    .o-entity = Entidad de protección de menores
    .o-none = A nadie
    .o-not-on-file = No consta

legal-found-date = Fecha de localización o de primer contacto con un servicio
    .short = Fecha de localización
    .why = Desde ese día cuentan varios plazos.

legal-guardian = ¿Quién tiene legalmente a su cargo al niño, niña o adolescente?
    .short = Quién le tiene a su cargo
    .why = Si no le tiene nadie a su cargo, la entidad debe atenderle de inmediato.
    .o-nobody = Nadie
    .o-parents = Su padre o su madre, que están aquí con vínculo acreditado
    .o-immediate-care = La entidad, en atención inmediata
    .o-guarda-provisional = La entidad, en guarda provisional
    .o-tutela = La entidad, con la tutela
    .o-other-region = La entidad de otra comunidad autónoma
    .o-other-eu-state = Otro país de la Unión Europea
    .o-not-on-file = No consta

legal-guardian-date = Fecha de la medida actual
    .short = Fecha de la medida

legal-protection-wish = Si tienes miedo de volver, ¿quieres pedir protección a España? ¿Ya se lo has dicho a alguna autoridad?
    .short = Deseo de protección
    .why = El plazo para registrar la solicitud cuenta desde que expresa su deseo. No hace falta tener representante.
    .how = Explica antes el mensaje «Puedes pedir protección». Aquí no se preguntan los motivos.
    .never = No hables con el consulado ni con las autoridades de su país, ni se lo sugieras.
    .o-already-said = Ya lo ha dicho a una autoridad
    .o-says-now = Lo dice ahora
    .o-wants-to-understand = Quiere entender qué es
    .o-no = No

## Salud

health = Bienestar

health-distress = ¿Te resulta difícil dormir, comer, pensar o estar con otras personas?
    .short = Malestar
    .why = El malestar también se trata. Dormir y estar a salvo va primero.
    .how = Marca lo que dice y lo que se ve.
    .never = No preguntes por los recuerdos que lo causan.
    .o-sleep = Le cuesta dormir
    .o-nightmares = Pesadillas
    .o-does-not-eat = No come
    .o-cries-or-shuts-down = Llora mucho o se bloquea
    .o-very-alert = Está siempre en alerta
    .o-anger = Enfado
    .o-cannot-remember = Olvidos
    .o-wets-bed = Se orina en la cama
    .o-none = Nada de esto

health-distress-hinders = ¿El malestar le dificulta el día a día?
    .short = Le dificulta el día a día

health-distress-since = Desde cuándo
    .short = Desde cuándo
    .o-days = Desde hace días
    .o-weeks = Desde hace semanas
    .o-months = Desde hace meses

## Control y deudas

expl = Deudas, control y amenazas

expl-debt = ¿Alguien dice que debes dinero? ¿Tienes que mandar dinero?
    .short = Deuda
    .why = Una deuda con presión puede servir para controlar a un niño, niña o adolescente.
    .how = Sin reproche. No hace falta saber cuánto.
    .never = No preguntes por la ruta ni por quien organizó el viaje. Eso lo investiga la policía.

expl-debt-to = A quién, si lo dice
    .short = A quién debe dinero
    .hint = Solo la relación, sin nombres.
    .o-family = A su familia
    .o-traveller-who-helped = A quien le ayudó en el viaje
    .o-person-here = A alguien de aquí
    .o-not-said = No lo dice

expl-debt-pressure = Por ese dinero, ¿alguien te presiona o te amenaza, a ti o a tu familia?
    .short = Presión por el dinero

expl-control = ¿Puedes tener contigo tu teléfono, tus papeles y tu dinero? ¿Puedes salir? ¿Puedes llamar a quien quieras?
    .short = Le quitan o le prohíben
    .hint = Marca lo que alguien le quita o le prohíbe. No cuentan las normas corrientes de un centro.
    .why = Que alguien guarde su móvil o le prohíba salir es una señal de control.
    .o-phone = El teléfono
    .o-papers = Los papeles
    .o-money = El dinero
    .o-going-out = Salir
    .o-calls = Llamar
    .o-none = Nada
    .o-could-not-observe = No se ha podido observar

expl-forced = ¿Alguien te ha obligado a hacer cosas que no querías hacer?
    .short = Le han obligado
    .hint = Solo la hace alguien con formación.
    .why = Si alguien le obliga, hay que protegerle. Su consentimiento no cambia nada.
    .how = Basta con sí o no. Si dice que sí: «Gracias por decírmelo. No es culpa tuya.»
    .never = No preguntes qué hacía, con quién ni cuántas veces.

expl-forced-what = A qué, solo si lo nombra sin que se le pregunte
    .short = A qué le obligan
    .never = No leas esta lista en voz alta.
    .o-sex-or-pictures = Sexo o imágenes
    .o-begging = Pedir en la calle
    .o-stealing = Robar
    .o-drugs = Drogas
    .o-steering-a-boat = Llevar una barca
    .o-marriage = Casarse
    .o-fighting = Luchar
    .o-other-thing = Otra cosa

expl-forced-ongoing = ¿Sigue pasando?
    .short = Sigue pasando

expl-threat = ¿Alguien te ha amenazado, a ti o a tu familia, para que obedezcas? ¿Alguien te ha hecho jurar algo para que obedezcas?
    .short = Amenaza o juramento
    .hint = Solo la hace alguien con formación.
    .how = Basta con sí o no. Si la amenaza es de hace tiempo, apunta cuándo en la nota.
    .never = No quites importancia al juramento ni discutas su fuerza.

expl-signs = Señales que se ven o que cuentan otras personas
    .short = Señales que se ven
    .hint = Se observa o consta. Nunca se pregunta.
    .why = Una señal no demuestra nada. Se lee junto con lo demás.
    .o-fetched-by-unknown-adults = Le recogen personas adultas que nadie conoce
    .o-unexplained-phone-or-money = Móvil o dinero sin explicación
    .o-older-partner = Pareja de más edad
    .o-memorised-number-or-address = Sabe de memoria un número o una dirección
    .o-unexplained-absences = Ausencias sin explicación
    .o-injuries = Lesiones
    .o-same-learned-words = Palabras aprendidas, iguales que las de otras personas
    .o-fear-of-a-place-or-car = Miedo a un sitio o a un coche
    .o-onward-travel-by-other = Billete o transporte que ha organizado otra persona
    .o-none-seen = No se ve ninguna
    .o-could-not-observe = No se ha podido observar

## Si piensa irse

miss = Si piensa irse

miss-plan = ¿Estás pensando en irte de aquí? ¿Adónde, cuándo y con quién?
    .short = Piensa irse
    .why = Si se sabe antes, se puede hablar de los motivos y preparar cómo estar a salvo.
    .how = Sin reproche y sin amenazas. Puede tener razones importantes.
    .never = No registres sus cosas ni le quites el móvil.
    .o-no = No
    .o-someday = Algún día
    .o-within-days = En los próximos días
    .o-tonight = Esta noche

miss-plan-with = Con quién, si lo dice
    .short = Con quién se iría
    .o-alone = Sin nadie
    .o-friends = Con amigos o amigas
    .o-relative = Con un familiar
    .o-known-adult = Con una persona adulta conocida
    .o-unknown-adult-or-organiser = Con alguien que aquí nadie conoce, o que organiza o cobra el viaje
    .o-not-said = No lo dice

miss-plan-why = Motivos, si los dice
    .short = Por qué se iría
    .o-family-elsewhere = Tiene familia en otro sitio
    .o-debt = Una deuda
    .o-fear-here = Miedo aquí
    .o-waiting-too-long = La espera es muy larga
    .o-friends = Por sus amigos o amigas
    .o-work = Trabajo
    .o-fear-of-age-test = Miedo a las pruebas de edad
    .o-turning-18 = Va a cumplir 18 años
    .o-other-reason = Otro motivo

miss-plan-earlier = ¿Se ha ido ya alguna vez?
    .short = Ya se fue antes

## Miedo de volver

prot = Miedo de volver

prot-fear = Si tuvieras que volver, ¿te daría miedo algo o alguien?
    .short = Miedo de volver
    .why = Si tiene miedo de volver, tiene derecho a saber cómo se pide protección.
    .how = Basta con una frase. No hace falta contar la historia.
    .never = No preguntes los motivos. Son para el abogado o abogada y para la entrevista de asilo.

prot-fear-from = De quién, solo si lo dice sin que se le pregunte
    .short = De quién tiene miedo
    .o-authorities = De las autoridades
    .o-armed-group = De un grupo armado
    .o-family = De su familia
    .o-spouse-or-promised-spouse = De su marido o mujer, o de quien le han prometido
    .o-community = De su comunidad
    .o-traffickers-or-lenders = De quienes le llevaron o le prestaron dinero
    .o-other-person = De otra persona
    .o-not-said = No lo dice

prot-fear-act = De qué, solo si lo dice sin que se le pregunte
    .short = De qué tiene miedo
    .never = No leas esta lista en voz alta.
    .o-war = Guerra
    .o-being-hurt-or-killed = Que le hagan daño o le maten
    .o-prison = Cárcel
    .o-recruitment = Que le obliguen a combatir
    .o-forced-marriage = Matrimonio forzado
    .o-cutting = Mutilación genital
    .o-exploitation = Explotación
    .o-nobody-to-care = No hay nadie que le cuide
    .o-because-of-who-i-am-or-what-i-believe = Por cómo es o por lo que cree (sin más detalle)
    .o-other-act = Otra cosa

## Donde vive

daily = Donde vive

daily-place-safe = ¿Te sientes a salvo donde vives? ¿Con las personas que trabajan allí? ¿Con las demás personas? ¿Por la noche?
    .short = A salvo donde vive
    .why = El sitio que debe protegerle también puede ser el problema.
    .never = No lo preguntes con personal del sitio en la sala.
    .o-yes = Sí
    .o-sometimes = A veces
    .o-no = No

daily-place-safe-what = Qué pasa, solo si lo dice
    .short = Qué pasa donde vive
    .never = No pidas detalles. Con nombrar el problema basta.
    .o-bullying = Acoso
    .o-racism = Racismo
    .o-staff = Algo con el personal
    .o-adults-in-place = Personas adultas en el sitio
    .o-sexual = Algo sexual
    .o-theft = Robos
    .o-overcrowding = Hay demasiada gente
    .o-not-said = No lo dice

## Señales: combinaciones

r-alone = No consta una persona adulta responsable, ni que se haya avisado a la entidad y a la Fiscalía
    .step-1 = Avisa hoy a la entidad y pide la atención inmediata.
    .step-2 = Avisa hoy a la Fiscalía.
    .step-3 = Avisa hoy a la unidad de Extranjería y a la Delegación del Gobierno.
    .step-4 = No le dejes a solas. Explícale a quién avisas y para qué.
    .share = Nombre y edad que dice, nacionalidad, idioma, dónde y cuándo se le encontró, dónde está, necesidades urgentes.
    .withhold = Su historia, los motivos de su miedo, detalles de salud, asuntos privados, datos de otras personas.

r-adult-registered = Consta como persona adulta, y dice tener menos de 18 años o hay motivos para pensarlo
    .step-1 = Pide a la entidad que le trate como menor de edad, aparte de personas adultas.
    .step-2 = Comunica a la Fiscalía la edad que dice y los motivos.
    .step-3 = Pide un abogado o abogada para revisar el registro de la edad.
    .share = La edad que dice, los documentos que hay, fallos del procedimiento.
    .withhold = Tu opinión sobre su edad.

r-adult-place = Esta noche duerme en un centro de personas adultas, en dependencias policiales o en un dispositivo de emergencia
    .step-1 = Pide a la entidad un sitio para menores. Con su familia, para todos juntos.
    .step-2 = Pregunta si comparte habitación con personas adultas que no son de su familia.
    .share = La necesidad y el peligro.
    .withhold = Su historia.

r-adult-mixed = Esta noche comparte habitación con personas adultas que no son de su familia
    .step-1 = Busca otra habitación para esta noche, aparte de personas adultas ajenas.
    .step-2 = Pide hoy a la entidad un sitio para menores.
    .step-3 = Avisa hoy a la Fiscalía.
    .step-4 = Si una persona adulta conocida le cuida sin señal de peligro, no la apartes.
    .share = La necesidad y el peligro.
    .withhold = Su historia. A la persona adulta, lo que ha contado.

r-decree-adult = Un decreto le declara persona adulta, y dice tener menos de 18 años o hay motivos para pensarlo
    .step-1 = Pide un abogado o abogada en 24 horas. La persona decide con él o ella.
    .step-2 = Mira el plazo: dos meses para llevar al juzgado la decisión de la entidad.
    .step-3 = Pide, con el abogado o abogada, que la Fiscalía revise el decreto.
    .step-4 = Reúne copia del decreto y de la decisión de la entidad.
    .share = Los documentos y los fallos del procedimiento.
    .withhold = Tu opinión sobre su edad.

r-tie-open = Está con una persona adulta y el vínculo no está acreditado
    .step-1 = Avisa hoy a la entidad.
    .step-2 = Avisa hoy a la Fiscalía.
    .step-3 = Pide a la policía que oiga aparte a la persona adulta y proponga ADN voluntario.
    .step-4 = No los separes. Quédate cerca hasta que decidan la entidad o la Fiscalía.
    .share = Lo que se ha visto.
    .withhold = A la persona adulta, lo que ha dicho el niño, niña o adolescente.

r-tie-unproved = El vínculo con la persona adulta no está acreditado y hay al menos una señal de peligro
    .step-1 = Avisa ahora a la entidad.
    .step-2 = Avisa ahora a la Fiscalía.
    .step-3 = Pide a la policía que oiga aparte a la persona adulta.
    .step-4 = Que no se vayan juntos sin una decisión. No te enfrentes a esa persona.
    .share = Lo que se ha visto.
    .withhold = A la persona adulta, lo que ha dicho el niño, niña o adolescente.

r-refused-dna = La prueba de ADN se ha rechazado o es negativa, y falta cuidado o hay una señal de peligro
    .step-1 = Avisa ahora a la Fiscalía, que puede pedir una tutela urgente.
    .step-2 = Avisa ahora a la entidad.
    .step-3 = Quédate cerca. No dejes que se vayan sin una decisión.
    .share = Lo que se ha visto y el resultado que consta.
    .withhold = A la persona adulta, lo que ha dicho el niño, niña o adolescente.

r-interaction = El vínculo está documentado, y se ven dos o más señales que preocupan en el trato
    .step-1 = Habla otra vez a solas con el niño, niña o adolescente.
    .step-2 = Coméntalo con la persona responsable del equipo.
    .step-3 = Consulta a servicios sociales. Un documento no borra las señales.
    .share = Lo que se ha visto.
    .withhold = A la persona adulta, lo que se ha visto y lo que se ha dicho.

r-claimed = Una persona adulta le espera, le llama o le reclama, y el vínculo no está acreditado
    .step-1 = No le entregues ni des su dirección ni su horario.
    .step-2 = Avisa ahora a la entidad.
    .step-3 = Avisa ahora a la Fiscalía.
    .step-4 = Llama a la policía si la persona insiste.
    .share = Quién le reclama, cómo y cuándo.
    .withhold = A quien le reclama, todo: dónde está, qué ha dicho y qué va a pasar.

r-separated = Está con un familiar adulto con vínculo documentado que no es su padre ni su madre
    .step-1 = Avisa a la entidad, que decide quién le cuida.
    .step-2 = Avisa a la Fiscalía.
    .share = Con quién está, el documento que hay y sus necesidades.
    .withhold = Su historia.

r-violence = Cuenta que alguien le ha hecho daño o le ha obligado a hacer algo
    .step-1 = Avisa hoy a servicios sociales. No hace falta su permiso: explícaselo.
    .step-2 = Si hay peligro o puede ser delito, avisa hoy a Fiscalía o policía.
    .step-3 = No preguntes más. Apunta sus palabras exactas y quédate a su lado.
    .share = El hecho, quién y cuándo si lo ha dicho, el peligro actual, sus palabras si fueron espontáneas.
    .withhold = Preguntas hechas para saber más, y opiniones.

r-under14 = Dice tener menos de 14 años y cuenta un daño
    .step-1 = Para las preguntas sobre lo que pasó.
    .step-2 = Pide a la Fiscalía una sola declaración, grabada y ante el juzgado.
    .share = Sus palabras exactas, si fueron espontáneas.
    .withhold = Cualquier relato obtenido con preguntas.

r-traf-gate = Señales de control, amenaza, deuda u obligación por parte de otras personas
    .step-1 = Avisa hoy a la entidad.
    .step-2 = Avisa hoy a la Fiscalía.
    .step-3 = Avisa hoy a la unidad de policía contra la trata.
    .step-4 = Sigue solo observando. Las preguntas las hace alguien con formación.
    .share = Las señales y lo que necesita para estar a salvo.
    .withhold = Dónde está, a otras personas. Nada al consulado.

r-traf-now = Señales de control u obligación, y algo que apremia: miedo ahora, sigue pasando, o alguien prepara llevarle
    .step-1 = Llama al 112 si hay peligro ahora.
    .step-2 = Avisa ahora a la unidad de policía contra la trata.
    .step-3 = Pide ahora a la entidad un sitio protegido y aparte.
    .step-4 = Avisa ahora a la Fiscalía.
    .step-5 = Quédate a su lado. No hables con quien le acompaña o le espera.
    .share = Las señales, el peligro actual y lo que necesita para estar a salvo.
    .withhold = Dónde está, a otras personas. Nada al consulado.

r-traf-some = Al menos una señal de deuda, de control o de que otra persona organiza su viaje
    .step-1 = Consulta el caso con una organización especializada, sin nombres.
    .step-2 = En la próxima conversación, vuelve a lo que queda abierto, sin prisa.
    .share = Las señales, sin nombre ni lugar.
    .withhold = Todo lo que permita saber quién es.

r-self = Dice o muestra que puede hacerse daño ahora, o lo ha intentado hace poco
    .step-1 = No le dejes sin compañía ni un momento.
    .step-2 = Llama al 112 o a urgencias de salud mental.
    .step-3 = Aleja todo lo que pueda usar para hacerse daño.
    .share = El peligro y lo que lo empeora.
    .withhold = Su historia.

r-self-thoughts = Habla de hacerse daño o de no seguir viviendo, o se ven señales de ello
    .step-1 = Pide atención de salud o de salud mental para hoy, aunque diga que no.
    .step-2 = Decide quién se queda a su lado esta noche.
    .share = El peligro y lo que lo empeora.
    .withhold = Su historia.

r-self-silent = No está claro si piensa en hacerse daño
    .step-1 = Busca a alguien con formación que lo pregunte otra vez hoy.
    .step-2 = Mientras tanto, que tenga compañía.

r-silent-fear = No ha contestado sobre el miedo o sobre el daño, y hay señales que preocupan
    .step-1 = Antes de que se vaya, que alguien con formación pregunte otra vez a solas.
    .step-2 = No insistas. Si es muy pequeño o no habla, solo observa.

r-abuse-staff = Nombra al personal, o algo sexual, al hablar de donde vive o de quien le da miedo
    .step-1 = Avisa ahora a la Fiscalía, no solo al centro.
    .step-2 = Avisa ahora a la entidad, fuera de la cadena del centro.
    .step-3 = No lo comentes en el sitio. Que esta noche no dependa de esa persona.
    .share = La queja, con sus palabras.
    .withhold = A la persona de quien se queja y a su entorno, todo.

r-protection = Dice que tiene miedo de volver o que quiere pedir protección
    .step-1 = Pide hoy un abogado o abogada que le explique el asilo.
    .step-2 = Avisa hoy a la entidad.
    .step-3 = Avisa hoy a la Fiscalía.
    .step-4 = Si quiere, traslada hoy su deseo a la autoridad. No esperes a que tenga representante.
    .share = Que quiere protección, su idioma y sus necesidades.
    .withhold = Los motivos, salvo al abogado o abogada y al personal de asilo. El deseo mismo es confidencial.

r-protection-said = Dice que ya ha pedido protección a una autoridad
    .step-1 = Averigua dónde y cuándo. El registro tarda 5 días, 15 con muchas solicitudes.
    .step-2 = Pide a un abogado o abogada que compruebe el registro.
    .share = Dónde y cuándo lo dijo.
    .withhold = Los motivos.

r-trace-lock = Hay motivos para no levantar las prohibiciones sin abogado, abogada o representante
    .step-1 = Consulta al abogado, abogada o representante antes de levantar una prohibición.
    .step-2 = Habla de cómo puede llamar a su familia sin peligro. Sus llamadas no están prohibidas.
    .withhold = Al consulado y a su familia, dónde está y que quiere protección.

r-relative-eu = Dice tener familia en otro país de la UE o de Schengen, y puede necesitar protección
    .step-1 = Dilo a su representante, para que las autoridades busquen a ese familiar.
    .step-2 = Dilo al abogado o abogada: puede cambiar qué país decide.
    .step-3 = No llames tú al familiar.
    .share = Nombre, relación y país del familiar, si está de acuerdo.
    .withhold = Al familiar, su dirección y que quiere pedir asilo.

r-relative-eu-leaving = Dice tener familia en otro país de la UE o de Schengen, y piensa irse pronto
    .step-1 = Explícale hoy la vía legal para reunirse con su familiar.
    .step-2 = Pide un abogado o abogada para esa vía.
    .step-3 = Prepara con él o ella cómo estar a salvo si se va.
    .share = Nombre, relación y país del familiar, si está de acuerdo.
    .withhold = Al familiar, su dirección y que quiere pedir asilo.

r-leave-now = Piensa irse esta noche, o con alguien que organiza o cobra el viaje
    .step-1 = Habla con calma de los motivos y de cómo estar a salvo. Sin reproche.
    .step-2 = Llama ahora a la persona responsable del equipo.
    .step-3 = Avisa ahora a la entidad.
    .share = Las señales de riesgo y lo acordado para estar a salvo. La foto la guarda el centro.
    .withhold = Asuntos privados y el asilo. La salud, salvo si es vital.

r-leave-days = Piensa irse en unos días, otra persona organiza su viaje, o ya se fue y hay motivos para otra vez
    .step-1 = Prepara con él o ella cómo estar a salvo. Toma en serio sus motivos.
    .step-2 = Coméntalo hoy con la persona responsable del equipo.
    .step-3 = Habla con la entidad de lo que le haría quedarse.
    .share = Las señales de riesgo y lo acordado para estar a salvo.
    .withhold = Asuntos privados y el asilo. La salud, salvo si es vital.

r-turning18 = Dice tener 17 años, y los 18 están cerca o no se sabe la fecha
    .step-1 = Pregunta a la entidad qué se prepara para los 18: permiso, casa, estudios.
    .step-2 = Revisa los plazos de antes y después del cumpleaños. Sin fecha, trátalo como cercano.
    .clock-window = Último día, por regla general, para pedir la autorización de residencia si no la tenía al cumplir 18
    .share = La edad que dice y el estado de sus papeles.
    .withhold = Su historia.

r-permit-18 = Dice tener 17 años, y cumple 18 en 30 días o menos o no se sabe cuándo
    .step-1 = Pide un abogado o abogada. Si falta la autorización, se pide antes del cumpleaños.
    .step-2 = Pregunta a la entidad por la autorización, la medida y un sitio donde vivir.
    .step-3 = Antes de ese día, mira también si quiere pedir protección.
    .clock-window = Último día, por regla general, para pedir la autorización de residencia si no la tenía al cumplir 18
    .share = Los papeles del expediente.
    .withhold = Su historia.

r-clock-missing = No consta la fecha de localización, y hay plazos que cuentan desde ella
    .step-1 = Busca la fecha en el expediente. Mientras tanto, haz como si el plazo corriera.

r-unknowns = Todavía no se sabe bastante
    .step-1 = Fija otra conversación en 72 horas. No repitas las mismas preguntas.
    .step-2 = Busca por otras vías: observar, expediente, quienes le cuidan, intérprete.

r-gate = Ahora no se pueden hacer las preguntas delicadas
    .step-1 = Organiza un lugar reservado y a solas, antes de que se vaya.
    .step-2 = Busca intérprete profesional si hace falta.
    .step-3 = Sigue observando. Si prefiere otra persona u otro momento, búscalo.

## Señales: de una respuesta

r-medical = Se ve una señal de urgencia médica
    .step-1 = Llama al 112 o llévale a urgencias ahora.
    .step-2 = No le dejes a solas. Explícale qué va a pasar. Después, avisa a la entidad.
    .share = Lo que necesita el médico, idioma, alergias.
    .withhold = El asilo y su historia.

r-medical-today = Dice que se encuentra mal o que necesita médico, o se ve una señal
    .step-1 = Pide atención de medicina o enfermería para hoy.
    .step-2 = Pregúntale si prefiere que le atienda un hombre o una mujer.
    .share = Lo que necesita el médico, idioma, alergias.
    .withhold = El asilo y su historia.

r-basic = Le falta algo básico
    .step-1 = Da lo que falta antes de seguir.

r-basic-again = Le falta algo básico, y ya faltaba en otro contacto
    .step-1 = Da lo que falta antes de seguir.
    .step-2 = Comunica a la entidad o a la autoridad de acogida que vuelve a faltar.
    .share = Qué falta y desde cuándo.
    .withhold = Su historia.

r-afraid = Dice que alguien le da miedo
    .step-1 = Protégele de esa persona antes de que acabe la conversación.
    .step-2 = Organiza que no coincidan. No te enfrentes a esa persona.
    .share = Que necesita estar lejos de esa persona.
    .withhold = A esa persona, todo.

r-someone-waiting = Una persona adulta le espera, le llama o pide llevarle con ella
    .step-1 = No le entregues a nadie. Mira qué acredita el vínculo.
    .step-2 = Avisa a la entidad antes de cualquier encuentro.
    .share = Quién espera o llama, y cómo.
    .withhold = A quien espera, dónde está y su horario.

r-tonight = Esta noche no tiene un sitio protegido donde dormir
    .step-1 = Pide ahora a la entidad un sitio para menores.
    .step-2 = Avisa hoy a la Fiscalía.
    .step-3 = No te vayas hasta saber dónde duerme.
    .share = La necesidad y el peligro.
    .withhold = Su historia.

r-tonight-open = No se sabe dónde duerme esta noche
    .step-1 = Averígualo hoy en el expediente o con tu equipo.

r-harm-recent = Dice que alguien le ha hecho daño hace poco y que necesita médico
    .step-1 = Consigue atención médica ahora: las horas cuentan.
    .step-2 = No preguntes qué pasó. Después de la salud viene el aviso.
    .share = Que necesita atención urgente, idioma, alergias.
    .withhold = Lo que pasó, salvo lo que necesite el médico.

r-age-doubt = Alguien ha puesto en duda su edad
    .step-1 = Pide a la entidad la atención inmediata mientras se decide. No depende de nada.
    .step-2 = Comprueba que lo sabe la Fiscalía. Solo la Fiscalía decide la edad.
    .step-3 = Pide un abogado o abogada antes de cualquier prueba.
    .share = Los documentos que hay, la edad que dice y los motivos de duda de otros.
    .withhold = Tu opinión sobre su edad.

r-dependant = Está con un hermano o hermana menor de 18 años, o con su propio hijo o hija
    .step-1 = Pide a la entidad que sigan juntos.
    .step-2 = Mira lo que necesita cada uno.
    .share = Quiénes son, su edad y lo que necesitan.
    .withhold = Su historia.

r-partner = Está con su pareja o con una persona adulta que aquí nadie conoce
    .step-1 = Habla a solas con el niño, niña o adolescente.
    .step-2 = Avisa a la entidad, que decide quién le cuida.
    .share = Lo que se ha visto.
    .withhold = A la persona adulta, lo que ha dicho.

r-relative-spain = Dice tener familia en España
    .step-1 = Dilo a la entidad, que comprueba y decide.
    .step-2 = No llames tú al familiar.
    .share = Nombre y relación, si está de acuerdo.
    .withhold = Al familiar, dónde está.

r-guardian-none = Nadie le tiene legalmente a su cargo
    .step-1 = Pide ahora a la entidad la atención inmediata.
    .step-2 = Comprueba que lo sabe la Fiscalía.
    .share = La necesidad y el peligro.
    .withhold = Su historia.

r-guardian-open = No se sabe quién le tiene legalmente a su cargo
    .step-1 = Pregunta a la entidad qué medida hay y desde cuándo.

r-protection-info = Quiere entender qué es la protección, o no sabe si la quiere
    .step-1 = Pide que alguien con formación le explique el asilo.
    .share = Que quiere información y en qué idioma.
    .withhold = Los motivos.

r-distress = El malestar le dificulta el día a día
    .step-1 = Primero, dormir y un sitio tranquilo.
    .step-2 = Pide apoyo de salud mental o en la escuela.
    .share = Qué le cuesta y qué necesita.
    .withhold = Su historia y las causas.

r-debt = Dice que debe dinero y que le presionan o le amenazan por ello
    .step-1 = Consulta a una organización especializada.
    .step-2 = Prepara con él o ella cómo estar a salvo.
    .share = Que hay una deuda con presión, y el peligro.
    .withhold = Nombres y cantidades. Dónde está, a otras personas.

r-debt-some = Dice que debe dinero o que tiene que mandarlo
    .step-1 = Apunta a quién, con la relación. No hacen falta cantidades.

r-control = Cuenta, o se ve, que alguien le quita o le prohíbe algo: móvil, papeles, dinero, salir o llamar
    .step-1 = Coméntalo hoy con la persona responsable del equipo.
    .step-2 = Apunta quién guarda qué. No te enfrentes a esa persona.
    .share = Qué le quitan o le prohíben.
    .withhold = A quien le controla, todo.

r-forced = Dice que le han obligado a hacer cosas que no quería
    .step-1 = Consulta hoy a una organización especializada.
    .step-2 = Si son robos, drogas o una barca: abogado o abogada antes de escribir nada.
    .step-3 = Para las preguntas. Di que no es culpa suya.
    .share = El daño sufrido.
    .withhold = Lo que le obligaron a hacer.

r-forced-now = Dice que le obligan a hacer cosas que no quiere, y que sigue pasando
    .step-1 = Pide ahora a la entidad un sitio protegido. Avisa también a la Fiscalía.
    .step-2 = Avisa ahora a la policía.
    .step-3 = Si son robos, drogas o una barca: abogado o abogada antes de escribir nada.
    .step-4 = Para las preguntas y quédate a su lado.
    .share = El daño sufrido y el peligro actual.
    .withhold = Lo que le obligaron a hacer.

r-threat = Dice que le han amenazado o le han hecho jurar algo para que obedezca
    .step-1 = Revisa ahora el caso con la persona responsable del equipo.
    .step-2 = Avisa ahora a la entidad.
    .step-3 = No levantes ninguna prohibición. Apunta desde cuándo, si lo ha dicho.
    .share = Que hay una amenaza y a quién alcanza.
    .withhold = Dónde está. El contenido del juramento.

r-signs = Se ven o se cuentan dos o más señales
    .step-1 = Consulta el caso con una organización especializada, sin nombres.
    .step-2 = Léelas junto con lo demás. No se preguntan.
    .share = Las señales, sin nombre ni lugar.
    .withhold = Todo lo que permita saber quién es.

r-signs-one = Se ve o se cuenta al menos una señal
    .step-1 = Léela junto con lo demás. Por sí sola no demuestra nada.

r-place-unsafe = Dice que no está a salvo donde vive
    .step-1 = Pide a la entidad o a la autoridad de acogida otra habitación u otro sitio.
    .step-2 = Organiza quién cuida de que esta noche esté a salvo.
    .share = Que necesita un cambio y para cuándo.
    .withhold = Lo que ha contado, al personal y a las demás personas del sitio.

r-place-sometimes = Dice que a veces no está a salvo donde vive
    .step-1 = Pregúntale qué le ayudaría y apúntalo.

## Prohibiciones

lock-consulate = Contactar con la embajada, el consulado o las autoridades de su país, o sugerirlo
    .lift = El abogado, la abogada o el representante, de acuerdo con la entidad, después de mirar el miedo de volver. Por escrito, con nombre y fecha, para un solo fin.

lock-tracing = Buscar a su familia, o mandar mensajes o datos a familiares fuera de España
    .lift = La entidad, con el representante, el abogado o la abogada, después de escuchar al niño, niña o adolescente. Por escrito, con nombre y fecha, y con la lista de personas excluidas.

lock-handover = Entregarle, o dar su dirección o su horario, a una persona adulta que espera, llama o reclama
    .lift = La entidad o un juzgado. Por escrito.

## Nunca

never-age-by-eye = decidas ni escribas que alguien es una persona adulta por su aspecto o su conducta.
    .why = La edad solo la decide la Fiscalía. El aspecto solo puede servir para proteger.
never-wait-for-proof = retrases la protección, el alojamiento aparte o el aviso hasta que se demuestre la edad.
    .why = La ley pide tratar como menor de edad mientras no se decide.
never-undress = pidas ni aceptes que se desnude, ni exámenes genitales o muy invasivos, para saber la edad.
    .why = La ley lo prohíbe.
never-retell = pidas el relato de la violencia, de los actos sexuales o de las muertes que ha visto.
    .why = Repetirlo hace daño y puede estropear la prueba. Apunta «ha dicho que pasó algo», para, apoya y avisa.
never-consulate = llames a una embajada, a un consulado o a las autoridades de su país, ni lo sugieras.
    .why = Puede poner en peligro a la persona y a su familia.
never-family-abroad = llames, escribas ni mandes datos por tu cuenta a familiares fuera de España, ni les hables de asilo.
    .why = No sabes quién escucha. Sus propias llamadas no están prohibidas: habla con él o ella de cómo hacerlas sin peligro.
never-persecutor = dejes que quien le puede perseguir sepa que ha pedido protección.
    .why = La ley lo prohíbe y la vida de alguien puede depender de ello.
never-with-adult = hables delante de una persona adulta con vínculo sin acreditar, ni la uses de intérprete. Tampoco a otro niño o niña.
    .why = Delante de esa persona quizá no pueda hablar.
never-confront = te enfrentes a la persona adulta que preocupa, ni le cuentes lo que se ha dicho.
    .why = El peligro puede aumentar en cuanto estén a solas.
never-promise = prometas secreto, papeles, un sitio, un traslado o un resultado.
    .why = Una promesa rota cierra la puerta para siempre.
never-trap = pongas a prueba al niño o niña, ni hagas preguntas con trampa, ni repitas una para encontrar contradicciones.
    .why = El miedo, el cansancio y el dolor cambian los recuerdos. Esto no es un interrogatorio.
never-intimate = preguntes por rutina por la vida íntima, la salud sexual, el cuerpo o las creencias.
    .why = Abre la puerta y no empujes. Nada de eso se apunta aquí.
never-hold-docs = guardes sus papeles originales ni su móvil.
    .why = Son suyos, y quitarlos se parece a lo que hace quien controla.
never-expose = des fotos, nombres o historias a medios o redes sociales.
    .why = Que diga que sí no lo arregla.
never-unneeded-share = mandes el relato cuando basta con decir lo que necesita.
    .why = Lo que ha salido de aquí ya no vuelve.
never-ident-police-role = recojas datos de la ruta o de quienes organizaron el viaje como prueba.
    .why = Eso le toca a la policía. Tu tarea es proteger.
