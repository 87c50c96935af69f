### La pantalla de derivación y el selector de ficheros.

picker-title = Guardar el PDF
picker-up = Subir una carpeta
picker-top = Esta es la carpeta de arriba del todo
picker-home = Carpeta personal
picker-list = Carpetas y ficheros PDF
picker-reading = Leyendo la carpeta…
picker-unreadable = Esta carpeta no se puede leer. Sube o elige otra.
picker-empty = Aquí no hay carpetas ni ficheros PDF.
picker-more = Hay más de lo que se muestra. Escribe el nombre abajo.
picker-name = Nombre del fichero
picker-name-missing = Falta el nombre del fichero.
picker-name-wrong = Un fichero no puede llamarse así. Usa letras, cifras, espacios y guiones.
picker-clear = Un PDF guardado no está cifrado.
picker-clear-now = Quien tenga el fichero puede leerlo. Su nombre no debe decir nada de la persona.
picker-save = Guardar aquí
picker-cancel = Cancelar
picker-system = Diálogo del sistema…
picker-system-note = El diálogo del sistema puede recordar la ruta en su lista de ficheros recientes. Este no recuerda nada.
picker-there = Aquí ya hay un fichero { $name }.
picker-there-now = Si lo reemplazas, se pierde lo que había en él.
picker-other-name = Elegir otro nombre
picker-replace = Reemplazarlo

referral-whom = 1. Para quién
referral-change = Cambiar
referral-name = Persona o servicio
referral-name-help = Tal como debe figurar en el papel.
referral-language = Idioma del papel
referral-ground = 2. Con qué base
referral-duty = Obligación legal
referral-duty-help = Una ley obliga a avisar
referral-consent = Con su acuerdo
referral-consent-help = Cómo y cuándo lo dio
referral-duty-law = Ley y artículo
referral-duty-hint = LO 1/1996, art. 13.1
referral-told = ¿Sabe que esto se comunica?
referral-told-help = Con tus palabras. Si aún no lo sabe, por qué.
referral-how = Cómo dio su acuerdo
referral-how-help = Con tus palabras: a qué, con quién delante, en qué idioma.
referral-agreed-on = Día
referral-today = Hoy
referral-missing-role = Elige primero para quién es.
referral-missing-name = Falta la persona o el servicio.
referral-missing-ground = Elige con qué base puede salir.
referral-missing-how = Di cómo dio su acuerdo.
referral-missing-date = Escribe el día así: 2026-11-23.
referral-missing-duty = Faltan la ley y el artículo.
referral-missing-told = Di si lo sabe o por qué no.
referral-fields = 3. Qué sale
referral-ticked = { $n ->
    [0] Nada marcado. Todo se queda aquí.
    [one] 1 dato marcado. El resto se queda aquí.
   *[other] { $n } datos marcados. El resto se queda aquí.
}
referral-group-needed = Lo que ayuda a actuar
referral-group-more = Se puede añadir
referral-group-never = Nunca sale
referral-never = se queda en esta caja
referral-sensitive = delicado
referral-has-name = contiene un nombre
referral-preview = Así saldrá, palabra por palabra
referral-page = La página que saldrá
referral-page-of = Página { $page } de { $pages }
referral-page-before = Página anterior
referral-page-after = Página siguiente
referral-first-page = Es la primera página
referral-last-page = Es la última página
referral-no-page = Aquí se verá la página
referral-unprintable = La página no se puede imprimir.
referral-unprintable-characters = Ninguna letra de aquí tiene estos signos: { $characters }. Escríbelo de otra manera o deja fuera ese dato.
referral-unprintable-defect = El programa no ha podido componer la página. No se ha guardado nada. Deja fuera un dato y prueba otra vez.
referral-save = Guardar PDF…
referral-will-be-noted = Quedará anotado qué salió, para quién y con qué base.
referral-left = Lo que ha salido
referral-left-row = { $when } · { $whom } · { $ground }
referral-left-count = { $n ->
    [one] 1 dato
   *[other] { $n } datos
}
referral-by-duty = obligación legal: { $duty }
referral-by-consent = con su acuerdo, { $on }
referral-saved = El PDF está guardado.
referral-saved-now = Lo que salió queda anotado en el expediente.
referral-not-open = No se ha guardado nada: el expediente ya no está abierto.
referral-not-open-now = Ábrelo otra vez y guarda el PDF desde él.
referral-not-chosen = No se ha guardado nada: no se eligió sitio o este sistema no tiene diálogo.
referral-not-chosen-now = Guárdalo con la lista de carpetas de Acogida.

pdf-disk-full = El disco está lleno. El PDF no se ha guardado y no consta que haya salido nada.
pdf-disk-full-now = Haz sitio o elige otro lugar.
pdf-not-writable = En esta carpeta no se puede escribir. El PDF no se ha guardado y no consta que haya salido nada.
pdf-not-writable-now = Elige otra carpeta.
pdf-no-folder = La carpeta ya no está. El PDF no se ha guardado y no consta que haya salido nada.
pdf-no-folder-now = ¿Se ha quitado una memoria? Elige otra carpeta.
pdf-not-written = El PDF no se ha podido guardar y no consta que haya salido nada.
pdf-not-written-now = Prueba otra vez o elige otro lugar.

referral-roles-called = Las que piden las señales
referral-roles-others = Otras
