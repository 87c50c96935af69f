### Words of the parts that every screen uses: levels, states of an answer, sources.

level-immediate = Inmediato
level-high = Alto
level-medium = Medio
level-low = Bajo
level-info = Para saber

state-answered = Respondida
state-partly = A medias
state-untouched = Sin tocar
state-declined = No quiere decirlo
state-does-not-know = No lo sabe
state-unclear = No queda claro
state-deferred = Aplazada
state-not-safe-now = Ahora no es seguro
state-on-file = Ya consta
state-parked = Aparcada

source-asked = Preguntado
source-volunteered = Sin preguntar
source-observed = Observado
source-on-file = Ficha
source-told-by-another = Lo dice otra persona
