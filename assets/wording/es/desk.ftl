### Words of the desk around the interview: first run, unlocking, list of cases, settings, menus.

app-name = Acogida
window-title = Acogida
# Title of the window while the neutral page stands: nothing of the product.
window-title-neutral = Notas

## Menus and commands

menu = Menú
menu-vault = Caja
menu-case = Expediente
menu-view = Ver
menu-help = Ayuda

command-new-case = Nuevo expediente
command-find-case = Buscar un expediente
command-cases = Expedientes
command-last-saved = Cuándo se guardó
command-settings = Ajustes
command-lock = Bloquear
command-quit = Salir
command-interview = Entrevista
command-findings = Señales
command-judgement = Tu juicio
command-referral = Derivación
command-referral-pdf = Derivación en PDF
command-rest = Parar o descansar
command-undo = Deshacer la última respuesta
command-palette = Todo por su nombre
command-neutral = Página neutra
command-larger-text = Texto más grande
command-smaller-text = Texto más pequeño
command-normal-text = Texto al 100 %
command-guides = Guías
command-keys = Teclas
command-about = Acerca de Acogida

## Common

close = Cerrar
back = Volver
cancel = Cancelar
retry = Probar otra vez
now-heading = Qué puedes hacer ahora
show = Mostrar
hide = Ocultar
language = Idioma
text-size = Tamaño del texto
colours = Colores
colours-as-system = Como el sistema
colours-light = Claro
colours-dark = Oscuro
colours-high-contrast = Alto contraste
percent = { $n } %

## First run

first-step-language = Idioma
first-step-what = Qué es y qué no es
first-step-passphrase = Frase de paso
first-foot = Puedes parar aquí y seguir otro día. Nada se envía a ningún sitio.
first-language-title = ¿En qué idioma trabajas?
first-language-text = Lo puedes cambiar cuando quieras. El idioma de cada entrevista se elige aparte.
first-continue = Seguir
first-what-title = Qué es Acogida, y qué no es
first-what-1 = Te acompaña en una primera conversación.
first-what-1-more = Te propone qué preguntar, qué mirar y qué no preguntar nunca. Te dice a quién avisar y para cuándo.
first-what-2 = Guarda tus notas cifradas en este equipo.
first-what-2-more = No usa internet. De aquí solo sale lo que tú guardes o imprimas, dato a dato.
first-what-3 = No decide ni puntúa.
first-what-3-more = No calcula la edad, no dice si alguien es víctima ni si dice la verdad. Te enseña señales y su motivo; el juicio es tuyo, por escrito.
first-what-4 = No es una entrevista de asilo ni una declaración policial.
first-what-4-more = Las guías se han escrito con leyes y manuales, y ninguna profesional las ha revisado todavía. Lo verás indicado en cada una.
first-understood = Entendido, seguir
first-passphrase-title = Elige una frase de paso
first-passphrase-text = Con ella se abre todo lo que guardes. Nadie más la tiene y nadie puede recuperarla por ti. Apúntala en papel y guárdala lejos de este equipo.
first-passphrase = Frase de paso
first-repeat = Escríbela otra vez
first-create = Crear la caja y seguir
first-creating = Creando la caja…
first-missing-passphrase = Falta escribir la frase de paso.
first-missing-strength = Esta frase es demasiado fácil. Añade palabras para poder seguir.
first-missing-repeat = Falta escribirla otra vez igual.
strength = Fuerza de la frase
strength-poor = Mala.
strength-weak = Floja.
strength-good = Buena.
strength-excellent = Excelente.
strength-poor-do = Escribe varias palabras que no vayan juntas.
strength-weak-do = Añade una o dos palabras al azar.
strength-good-do = Resiste bien. Una palabra más la hace excelente.
strength-excellent-do = Apúntala antes de seguir.
strength-empty = Seis palabras al azar son fáciles de recordar y difíciles de adivinar.
repeat-matches-so-far = Coincide hasta aquí. { $n ->
    [one] Falta un carácter.
   *[other] Faltan { $n } caracteres.
}
repeat-differs = Deja de coincidir en el carácter { $n }.
repeat-matches = Las dos son iguales.

## Unlocking

unlock-title = Bloqueado
unlock-text = Lo que escribiste está guardado.
unlock-passphrase = Frase de paso
unlock-hint = Cuentan las mayúsculas, las tildes y los espacios.
unlock-caps = Parece que las mayúsculas están fijadas.
unlock-open = Abrir
unlock-opening = Abriendo…
unlock-empty = Escribe la frase de paso para abrir.
unlock-wrong = Esa frase no abre la caja. Mira las mayúsculas y el idioma del teclado. No se ha cambiado nada.
looking = Buscando la caja…
locking = Guardando lo último…
locking-text = La pantalla ya está cubierta. Se bloquea en cuanto todo esté escrito.
locking-unsaved = { $n ->
    [one] Una anotación no se ha podido guardar
   *[other] { $n } anotaciones no se han podido guardar
}
locking-unsaved-now = Libera espacio o vuelve a conectar el disco. Se intenta de nuevo cada pocos segundos.
locking-anyway = Bloquear y perder lo que falta
locking-return = Volver sin bloquear

## Troubles of the vault: what happened, what is safe, what to do now

trouble-damaged = La caja está dañada
trouble-damaged-safe = No se ha escrito nada encima. Lo que se pueda leer sigue ahí.
trouble-damaged-now = Copia la carpeta entera a otro disco antes de nada. Después recupera la última copia de seguridad en su lugar.
trouble-future = La caja es de un Acogida más nuevo
trouble-future-safe = No se ha cambiado ni perdido nada.
trouble-future-now = Actualiza Acogida en este equipo y vuelve a abrir la caja.
trouble-in-use = La caja está abierta en otra ventana
trouble-in-use-safe = No se ha cambiado ni perdido nada.
trouble-in-use-now = Si los dos escriben a la vez, uno podría no ver lo del otro. Bloquea o cierra la otra ventana y vuelve a probar.
trouble-not-writable = No se puede escribir en la carpeta de la caja
trouble-not-writable-safe = No se ha cambiado ni perdido nada.
trouble-not-writable-now = Mira si el disco está protegido o si la carpeta es de otra persona usuaria. Después vuelve a probar.
trouble-disk-full = El disco está lleno
trouble-disk-full-safe = Lo que ya estaba guardado sigue entero.
trouble-disk-full-now = Borra algo que no sea de Acogida o vacía la papelera. Después vuelve a probar.
trouble-missing = Ya no se encuentra la caja
trouble-missing-safe = Acogida no ha borrado nada.
trouble-missing-now = Si está en un disco externo, conéctalo y vuelve a probar.
trouble-in-use-since = Abierta desde el { $time }.
trouble-not-a-vault = En la carpeta de la caja hay otra cosa
trouble-not-a-vault-safe = No se ha tocado nada de lo que hay.
trouble-not-a-vault-now = Mueve esos archivos a otra carpeta y vuelve a probar.
trouble-memory = Falta memoria para abrir la caja
trouble-memory-safe = No se ha cambiado ni perdido nada.
trouble-memory-now = Cierra otros programas y vuelve a probar.
case-read-only = Un Acogida más nuevo ha escrito en este expediente
case-read-only-now = Aquí se puede leer, no escribir. Actualiza Acogida para seguir.
trouble-other = No se ha podido abrir la caja
trouble-other-safe = No se ha cambiado nada.
trouble-other-now = Vuelve a probar. Si sigue igual, reinicia el equipo. El sistema dice: { $what }
trouble-folder = Carpeta de la caja

## While working

saved-at = Guardado { $time }
saved-nothing = Nada que guardar
saving = Guardando…
not-saved = { $n ->
    [one] Sin guardar: 1 anotación
   *[other] Sin guardar: { $n } anotaciones
}
not-saved-disk-full = El disco está lleno: lo último no se ha guardado todavía
not-saved-disk-full-now = Sigue aquí, en la memoria. Libera espacio y no cierres: se intenta de nuevo cada pocos segundos.
not-saved-other = Lo último no se ha guardado todavía
not-saved-other-now = Sigue aquí, en la memoria. No cierres: se intenta de nuevo cada pocos segundos. El sistema dice: { $what }
not-saved-gone = Una parte de Acogida ha fallado: desde ahora no se guarda nada
not-saved-gone-now = Apunta en papel lo último que escribiste, cierra Acogida y vuelve a abrirlo. Lo que ya estaba guardado sigue entero.
last-saved = Todo está guardado
last-saved-now = { $what }
case-unreadable = Este expediente no se ha podido leer
case-unreadable-now = No se ha cambiado nada. Vuelve a probar; los demás expedientes se abren igual.
guide-unreadable = La guía de esta entrevista no se ha podido leer
guide-unreadable-now = Tus anotaciones están guardadas. Actualiza Acogida y vuelve a abrir el expediente.
guide-broken = { $what }: esta guía tiene errores y no se usa
guide-broken-now = Las demás guías funcionan. En Ayuda, Guías se dice dónde está cada error.
vault-troubles = Al abrir se apartaron trozos dañados
vault-troubles-now = Lo demás se lee bien. Los trozos están en la carpeta quarantine de la caja.
settings-unsaved = Los ajustes no se han podido guardar
settings-unsaved-now = Valen hasta que cierres. Mira si el disco está lleno o protegido.
no-guide = No hay ninguna guía que se pueda usar
no-guide-now = Vuelve a instalar Acogida. Tus expedientes no se han tocado.
lock-soon = { $n ->
    [one] Se bloqueará en 1 segundo
   *[other] Se bloqueará en { $n } segundos
}
lock-soon-text = Todo está guardado. Toca una tecla o mueve el ratón para seguir.

## Cases

cases-title = Expedientes
cases-search = Buscar por código o por palabras de tus notas
cases-filter-all = Todos
cases-filter-immediate = Inmediato
cases-filter-open = Sin terminar
cases-filter-judged = Con juicio
cases-group-act = Para actuar ya
cases-group-open = Entrevista sin terminar
cases-group-rest = Los demás
cases-nothing-found = Ningún expediente coincide
cases-nothing-found-now = Prueba con menos letras o quita el filtro.
cases-show-all = Ver todos
cases-level = Nivel
cases-touched = Última anotación
cases-interview-open = Entrevista sin terminar
cases-interview-closed = Entrevista cerrada
cases-judged = Nivel juzgado por ti
cases-suggested = Nivel que sugiere la guía
cases-next = Lo siguiente
cases-no-finding = Sin señales hasta ahora
cases-open-points = { $n ->
    [one] Queda 1 cuestión abierta
   *[other] Quedan { $n } cuestiones abiertas
}
cases-continue = Seguir la entrevista
cases-open = Abrir
cases-select = Elige un expediente para ver lo siguiente.
cases-list = Lista de expedientes
empty-title = Aquí estarán los expedientes
empty-text = Todavía no hay ninguno. Cada persona tiene un código en lugar de un nombre, para que nadie que mire la pantalla sepa quién es.
empty-1 = Abre un expediente
empty-1-more = Te damos un código. El nombre es opcional y se guarda aparte.
empty-2 = Habla con la persona
empty-2-more = La guía empieza por lo urgente: daño, miedo y dónde dormirá hoy.
empty-3 = Mira las señales y decide
empty-3-more = Verás el motivo de cada una y a quién avisar. El juicio lo escribes tú.

new-title = Nuevo expediente
new-code = Código
new-code-hint = En lugar del nombre. Puedes cambiarlo; no uses iniciales ni fechas.
new-code-taken = Ya hay un expediente con este código. Cambia una letra o un número.
new-code-empty = Falta el código.
new-guide = Guía
new-guide-unreviewed = Ninguna profesional ha revisado esta guía todavía.
new-create = Empezar
new-others = Otro código

frame-tabs = Partes del expediente
frame-back = Expedientes

## Settings

settings-title = Ajustes
settings-language = Idioma y firma
settings-looks = Texto y colores
settings-locking = Bloqueo
settings-interview = Entrevista
settings-keys = Teclado
settings-about = Acerca de
settings-at-once = Los cambios valen al momento.
settings-reset = Dejar esta página como venía
settings-language-more = El de los menús y los textos. El de cada entrevista se elige en ella.
settings-author = Tu firma en esta caja
settings-author-more = Va con cada anotación. Basta con unas iniciales.
settings-zoom-more = De 80 a 200 %. Ctrl + y Ctrl - sirven en todas partes.
settings-colours-more = Alto contraste usa negro y blanco puros y líneas más gruesas.
settings-question-size = Tamaño de la pregunta
settings-question-size-more = Cómo de grande es la pregunta mientras entrevistas.
question-size-normal = Normal
question-size-large = Grande
question-size-very-large = Muy grande
settings-idle = Bloquear sin tocar nada
settings-idle-more = De 1 a 60 minutos. Avisa 30 segundos antes.
settings-interview-idle = Durante una entrevista
settings-interview-idle-more = Se habla mucho y se teclea poco: da más tiempo.
settings-minutes = { $n ->
    [one] 1 minuto
   *[other] { $n } minutos
}
settings-less = Menos
settings-more = Más
settings-movement = Menos movimiento
settings-movement-more = Nada se desliza ni aparece poco a poco.
settings-key-letters = Letras en los botones
settings-key-letters-more = Enseña 1–9, U, D, C, N y las demás junto a cada respuesta.
settings-sample = Cómo se ve
settings-sample-aloud = Se pregunta en voz alta
settings-sample-question = ¿Cómo os entendéis?
on = Sí
off = No

## Keys and about

keys-title = Teclas
keys-everywhere = En todas partes
keys-answering = Al contestar
keys-answering-note = Las letras sueltas sirven cuando no estás escribiendo en un campo.
keys-forward = Enter o flecha derecha
keys-backward = Flecha izquierda
keys-up-down = Flechas arriba y abajo
key-options = Elegir esa respuesta
key-next = Siguiente
key-previous = Anterior
key-inside = Moverse por la lista; Espacio elige
key-unknown = No lo sabe
key-declined = No quiere decirlo
key-unclear = No queda claro
key-not-asked = No preguntar ahora; después 1, 2 o 3
key-source = Preguntado, sin preguntar, observado, ficha, lo dice otra persona
key-note = A la nota; Esc para salir, se guarda
key-say = Dilo así, abrir o cerrar
key-section = Una pregunta o la sección entera
key-fold = Abrir o cerrar las señales

about-title = Acerca de Acogida
about-version = Versión { $version }
about-what = Ayuda a tener una primera conversación ordenada con quien puede necesitar protección, y a resumirla para quien debe actuar.
about-network = No usa la red
about-network-more = El programa no abre ninguna conexión. No hay actualizaciones, ni cuentas, ni estadísticas.
about-kept = Lo que guardas
about-kept-more = Tus anotaciones están cifradas en la carpeta de la caja. Quien tenga el equipo abierto y desbloqueado puede leerlas, y también un programa malicioso mientras trabajas.
about-review = Guías sin revisar
about-review-more = Ninguna profesional ha revisado las guías todavía. Son una ayuda para pensar, no un dictamen.
about-licence = Licencia
about-licence-more = Acogida: MIT o Apache 2.0, a tu elección. Letra Noto Sans: SIL Open Font License 1.1. Iconos Phosphor: MIT.

guides-title = Guías
guides-text = Lo que se puede usar en una entrevista nueva.
guides-version = Versión { $version }, fuentes leídas el { $date }
guides-languages = Idiomas: { $what }
guides-reviewed = Revisada
guides-unreviewed = Sin revisar por una profesional
guides-broken-title = Con errores, no se usa
guides-place = Dónde
guides-remedy = Qué hacer

palette-title = Todo por su nombre
palette-search = Buscar una acción, una pregunta o un expediente
palette-actions = Acciones
palette-questions = Preguntas
palette-cases = Expedientes
palette-nothing = Nada se llama así.

neutral-title = Notas
neutral-untitled = Sin título
neutral-write = Escribe aquí
neutral-note = Nota
