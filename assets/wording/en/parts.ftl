### Words of the parts that every screen uses: levels, states of an answer, sources.

level-immediate = Immediate
level-high = High
level-medium = Medium
level-low = Low
level-info = For your information

state-answered = Answered
state-partly = Partly answered
state-untouched = Not touched
state-declined = Does not want to say
state-does-not-know = Does not know
state-unclear = Not clear
state-deferred = Put off
state-not-safe-now = Not safe now
state-on-file = Already on file
state-parked = Parked

source-asked = Asked
source-volunteered = Unasked
source-observed = Observed
source-on-file = On file
source-told-by-another = Told by someone else
