# Texts in English. What is said aloud is written exactly as it is said, in plain words for a child.
# Everything else is read by the worker.
# None of these sentences has been tested with children yet.

unaccompanied-minors = First contact with unaccompanied children and adolescents
    .about = A short talk that begins with safety. It shows what is needed and who must be told. It decides neither age nor guardianship.

## Roles

role-emergency-112 = Emergency line 112
role-health = Health centre or hospital
role-mental-health = Mental health service
role-entity = Child-protection entity
role-prosecutor = Prosecutor for minors
role-social-services = Social services
role-police = Police
role-police-foreigners = Police, foreigners’ unit
role-police-trafficking = Police, anti-trafficking unit
role-specialised-organisation = Specialised anti-trafficking organisation
role-lawyer = Lawyer
role-representative = Representative
role-court = Court
role-supervisor = Team supervisor
role-interpreter = Interpreter
role-worker = Interviewer

## Gate

gate-private = The place is private. The child is alone with you, with nobody near who could sway them. You understand each other. The child knows when you have to tell others. And the child agrees to talk.

## Before talking

prep = Before talking

prep-setting = Is the place private, quiet and fit for talking?
    .short = Place
    .why = Without a private place the sensitive questions are not asked.
    .how = The child can reach the door. Water, tissues, something to draw with. Nobody in a queue can hear. Food, sleep, warmth and medical care come first.
    .o-yes = Yes
    .o-partly = Partly
    .o-no = No

prep-alone = Is the child alone with you?
    .short = Alone
    .hint = A suitable interpreter does not count as company. Nor does a representative, lawyer or support person whom the child, asked apart, wants to have here.
    .why = In front of somebody else a child may stay silent, or say what they were told to say.
    .how = Present it as a house rule: everybody is seen alone here.
    .never = Do not talk in front of an adult whose tie is not shown.
    .o-yes = Yes, alone
    .o-can-be-arranged = Not yet, but it can be arranged
    .o-no = No

prep-interpreter = How do you understand each other?
    .short = Language and interpreter
    .why = Without good understanding the sensitive questions wait. That is not a level of risk: it is a task.
    .how = A professional, adult interpreter from outside the child’s family, travel group and community. Ask whether the child prefers a man or a woman.
    .never = Do not use the person who accompanies the child, or another child, as interpreter.
    .o-same-language = We speak the same language
    .o-professional-present = Professional interpreter, here
    .o-professional-remote = Professional interpreter, by phone or video
    .o-none-found = No interpreter was found
    .o-unsuitable = The interpreter is not suitable (relative, companion, another child, or somebody the child does not accept)

prep-present = Who else is in the room?
    .short = Who is in the room
    .why = With some people in the room a child cannot speak freely.
    .how = If there is an unidentified adult, a relative, a peer or a uniform, stop and arrange that they leave.
    .o-nobody = Nobody else
    .o-representative = Representative
    .o-provisional-representative = Provisional representative
    .o-trained-companion = Trained companion
    .o-lawyer = Lawyer
    .o-centre-educator = Educator from the centre
    .o-mediator = Mediator
    .o-unverified-adult = Unidentified adult
    .o-relative-or-peer = Relative or peer
    .o-uniformed-officer = Officer in uniform

prep-informed = Before asking, explain this and check that it is understood
    .short = What is explained
    .why = Only a child who knows what is written down, and when you have to tell others, can decide what to tell.
    .how = One message at a time. Ask the child to say it back in their own words. If it is not understood, say it differently. Fill in aloud what stands in brackets.
    .never = Do not promise secrecy, papers, a place to live or an outcome.

prep-informed-agree = Is it all right for you if we talk now?
    .short = Agrees to talk
    .how = Ask again before each sensitive part. If the child does not want to, just say “All right.”
    .never = A child who does not want to talk still gets emergency help, and duties to report still hold.
    .o-agrees = Agrees
    .o-with-conditions = Agrees, with conditions
    .o-not-now = Not now
    .o-other-person = With another person
    .o-could-not-understand = Could not understand
    .o-refused = Does not want to

## Opening messages

msg-who = My name is [your name] and I work for [your organisation]. I am not from the police or the court.
    .short = Who I am
msg-why = I ask you questions to know whether you are in danger and what help you need. This is not the asylum interview.
    .short = Why I ask
msg-free = You may say “I don’t know”, “I’d rather not say”, “I want to stop”, “later” or “with another person”. Nobody will be angry. You do not lose your food, your bed or your rights.
    .short = You need not answer
msg-notest = There are no right or wrong answers. If I get something wrong, correct me.
    .short = This is not a test
msg-secret = What you tell me is written down in some notes. [Organisation] keeps them. [Roles] may read them. Before I tell other people something, I ask you. But in three cases I have to tell. One: your life or another person’s life is in danger. Two: somebody hurts you, or may hurt you, or another child. Three: the law orders me to. Then I tell only what is needed, to the people who have to protect children. Whenever I can, I tell you first. So you can decide what you tell me.
    .short = When I have to tell
msg-notes = I write short notes. You can ask me what I wrote and ask me to correct it.
    .short = My notes
msg-rights = In Spain, people under 18 have the right to be cared for, to see a doctor, to go to school, to be listened to and to have legal help. They may also go by themselves to the child-protection entity, the prosecutor or the Ombudsman.
    .short = Your rights
msg-asylum = If you are afraid to go back, you can ask for protection. You can ask for it now, even if you do not have a representative yet.
    .short = You can ask for protection
msg-rep = Somebody must be named to act for you. That person is called your representative. You can complain about that person. Another person must deal with your complaint.
    .short = Your representative
msg-nopromise = There are things I cannot promise you: papers, a place to live, staying in this city, or keeping secret everything you tell me.
    .short = What I cannot promise
msg-interp = The interpreter must not tell anybody outside what we say here. The interpreter may only tell in the same cases as me. If you do not feel all right with this person, tell me.
    .short = The interpreter
msg-help = You can call these numbers. 112: emergencies. 116 000: missing children. 116 111: help for children and young people.
    .short = Numbers for help

## Safety

safe = Safety

safe-medical = Does anything hurt? Do you feel ill? Do you need to see a doctor today?
    .short = Pain or illness
    .why = Health comes first. If a doctor is needed, the talk waits.
    .how = Look also at how the child walks, breathes and sits. It is enough to know whether a doctor is needed.

safe-medical-signs = Signs of illness or injury that can be seen
    .short = Physical signs seen
    .why = Some signs need help within minutes, also when the child says that nothing hurts.
    .how = After a sea crossing look for fuel burns. Tick what you see, even if you do not know the cause.
    .o-bleeding = Bleeding
    .o-breathing = Trouble breathing
    .o-burns = Burns (fuel burns too)
    .o-dehydration = Dehydration
    .o-fracture = Possible fracture
    .o-faint = Fainting
    .o-severe-pain = Severe pain
    .o-late-pregnancy-or-labour = Late pregnancy or labour
    .o-drowsy-or-intoxicated = Drowsy or intoxicated
    .o-fever = Fever
    .o-other-sign = Another sign
    .o-none-seen = None seen
    .o-could-not-observe = Could not be observed

safe-basic = Have you been able to eat and drink? Do you need dry clothes, sleep, a toilet or a shower?
    .short = What is missing
    .hint = Tick what is missing.
    .why = Nobody can talk well when hungry, cold or tired.
    .how = Give what is missing before going on.
    .o-food = Food
    .o-water = Water
    .o-dry-clothes = Dry clothes
    .o-sleep = Sleep
    .o-toilet = Toilet
    .o-shower = Shower
    .o-none-missing = Nothing is missing

safe-basic-again = Was something basic missing at an earlier contact too?
    .short = Missing before too
    .hint = From what is in the notes.

safe-afraid-now = Is there anybody who makes you afraid? It can be here, outside or on the phone.
    .short = Afraid now
    .why = A child who is afraid of somebody must be protected from that person before the talk ends.
    .how = Ask calmly. You do not need to know the reason.
    .never = Do not talk to that person or tell them what was said here.

safe-afraid-now-who = Who makes the child afraid, if they say so
    .short = Afraid of whom
    .hint = Only the relation, no names.
    .o-accompanying-adult = The adult with the child
    .o-staff = A member of staff
    .o-other-resident = Another resident
    .o-partner = The partner
    .o-person-waiting = Somebody waiting outside
    .o-person-calling = Somebody who calls
    .o-family = Somebody in the family
    .o-authority = An authority
    .o-not-said = Does not say

safe-someone-waiting = Is there an adult who is waiting for you, calling you, or asking to take you with them?
    .short = Somebody waits or calls
    .why = Nobody takes a child away without the child-protection entity knowing.
    .how = Answer “yes” also if you see it or are told of it: somebody waits, insists, rings or asks to see the child.
    .never = Give that person no address, no timetable and no news of the child.

safe-tonight = Where will you sleep tonight? With whom?
    .short = Where they sleep tonight
    .why = Nobody who may be a child stays without a protected place tonight.
    .how = If the child does not know or does not say, look in the file or ask your team.
    .o-child-centre = Child-protection centre
    .o-approved-family = Family approved by the entity
    .o-adult-place = Centre for adults
    .o-emergency-site = Emergency site (CATE or similar)
    .o-police-premises = Police premises
    .o-street = On the street
    .o-private-home = Home of an adult, not approved
    .o-no-known-place = No known place

safe-tonight-adults = Do adults who are not your family sleep in the same room?
    .short = Room shared with adults
    .hint = Ask only if the child does not sleep with family.

safe-recent-harm = Has somebody hurt you so recently that a doctor should see you today?
    .short = Recent harm
    .why = For some harm, treatment depends on hours. It is enough to know whether a doctor is needed.
    .how = Yes or no is enough. After a yes: “Thank you for telling me. Now we will get help.”
    .never = Do not ask what happened, who it was or how. That is asked once, by those whose task it is.

safe-disclosure = The child has said, without being asked, that somebody did something to them
    .short = Told without being asked
    .why = The law requires a report, also when it happened before Spain.
    .how = Listen. Write the exact words in the restricted note. Ask nothing more.
    .never = Do not ask questions to learn more.

safe-disclosure-where = Where it happened, if they said so
    .short = Where it happened
    .o-spain-or-now = In Spain, or now
    .o-before-spain = Before Spain
    .o-not-said = Not said

safe-distress-seen = Signs of grave distress seen, or words said without being asked
    .short = Distress that is seen
    .why = What is seen counts, also when the child then says that all is well.
    .how = Look and listen during the whole talk. If you tick a sign, do not leave the child alone.
    .o-says-will-do-it = Says they will hurt themselves
    .o-fresh-self-injury = Fresh wounds that look self-made
    .o-says-wants-to-die = Says they want to die
    .o-goodbye-or-gives-things-away = Says goodbye or gives things away
    .o-hopeless-words = Words without hope
    .o-shuts-down-or-sudden-calm = Shuts down, or is suddenly calm
    .o-panic = Panic
    .o-none-seen = None seen
    .o-could-not-observe = Could not be observed

safe-self-harm = Sometimes, after very hard things, children and young people think about hurting themselves or about not going on living. Does that happen to you?
    .short = Thoughts of self-harm
    .why = Asking calmly does not give the idea. It shows that one can talk about it.
    .how = Slowly, with time for the answer. If the answer is not “no”, somebody trained asks the next two questions, today.
    .never = Under 7 it is not asked: look, and ask the carer alone.

safe-self-harm-plan = Have you thought how? Do you have something to do it with? Do you feel that you will do it?
    .short = Plan or means now
    .hint = Only asked by somebody trained. “Yes” if any of them is a yes.
    .how = Yes or no is enough. Do not leave the child alone.
    .never = Do not ask for details of the way.

safe-self-harm-attempt = Have you tried it lately?
    .short = Has tried
    .hint = Only asked by somebody trained.
    .never = Do not ask how it was.

## Who the child is

id = Name and language

id-name = What is your name? How do you want us to call you?
    .short = Name
    .why = To speak with respect, and so that the child’s file is not lost.
    .how = Write the name as the child says it. Do not ask for papers.

id-name-called = How the child wants to be called
    .short = Wants to be called

id-language = Which language do you speak best? Can you read in any language? In which one?
    .short = Language
    .why = The interpreter and the materials depend on it.

id-language-reads = Whether the child reads
    .short = Reading
    .o-reads = Reads
    .o-a-little = Reads a little
    .o-no = Does not read

## Age

age = Age

age-declared = How old are you? Do you know on which day you were born? How did you learn your age?
    .short = Age as said
    .why = Protection and several deadlines depend on age. Here it is only written down.
    .how = Ask once and write what is said, also without a date.
    .never = Do not compute a birthday that was not given. Do not judge age by looks.

age-declared-date = Date of birth as said
    .short = Date of birth
    .hint = Day and month may stay empty.

age-declared-date-known = How much of the date of birth is known
    .short = How much of it is known
    .o-full-date = The full date
    .o-only-year = Only the year
    .o-no = Does not know it

age-declared-how = How the child learned their age
    .short = How age was learned
    .o-parent-told = The family told them
    .o-paper = From a document
    .o-school = At school
    .o-counted-from-event = Counted from something that happened
    .o-other-calendar = By another calendar
    .o-not-known = Not known

age-status = Some people wrote down your data. Do they treat you as under 18 or as an adult?
    .short = How they are treated today
    .why = A record as an adult takes away the protection due to somebody under 18.
    .how = Look in the file first. Ask only if it is not there.
    .never = Do not decide on age. Only the prosecutor does.
    .o-not-disputed = As under 18, not disputed
    .o-doubt-raised = Somebody doubts the age
    .o-registered-adult = Registered or housed as an adult
    .o-decree-minor = Prosecutor’s decree: under 18
    .o-decree-adult = Prosecutor’s decree: adult
    .o-other-state-minor = Another country: under 18
    .o-other-state-adult = Another country: adult
    .o-not-on-file = Not on file

age-grounds = Whatever age was said: are there objective grounds to think that the person may be under 18?
    .short = Grounds to be under 18
    .hint = Documents, words of others, plain appearance of a child.
    .why = One ground is enough to treat the person as a child until it is clear.
    .how = It only serves to protect: “no” takes nothing away.
    .never = Do not use looks to say that somebody is an adult.
    .o-yes = Yes
    .o-no = No
    .o-could-not-observe = Could not be observed

## With whom

care = With whom, and family

care-with = Who is with you now? Who did you come with?
    .short = Who is with them now
    .hint = Tick who is with the child now. The journey goes below.
    .why = One must know whether an adult really answers for the child’s care.
    .how = Write the relation as the child says it. Peers, and brothers or sisters under 18, are not responsible adults.
    .o-alone = Nobody
    .o-parent = Father or mother
    .o-legal-guardian = Legal guardian
    .o-adult-sibling = Brother or sister over 18
    .o-minor-sibling = Brother or sister under 18
    .o-other-relative = Another relative
    .o-known-non-relative = A known adult, not family
    .o-unknown-adult = An adult nobody here knows
    .o-peers = Friends or peers
    .o-spouse-or-partner = Husband, wife or partner
    .o-own-child = Own child

care-with-journey = With whom the child travelled
    .short = Travelled with
    .o-alone = Nobody
    .o-parent = Father or mother
    .o-adult-sibling = Brother or sister over 18
    .o-minor-sibling = Brother or sister under 18
    .o-other-relative = Another relative
    .o-known-non-relative = A known adult, not family
    .o-unknown-adult = An adult nobody here knows
    .o-peers = Friends or peers
    .o-spouse-or-partner = Husband, wife or partner
    .o-own-child = Own child

care-tie = What shows the tie with the adult who is with the child?
    .short = Tie with adult present
    .why = Without a tie that is shown, notice is due at once. The entity or the prosecutor decides.
    .how = Look at what is on file. A DNA test is voluntary and offered by the police.
    .never = Do not ask the child to prove who that person is.
    .o-reliable-document = A reliable document
    .o-partial = Something shows it, but not enough
    .o-none = Nothing shows it
    .o-dna-pending = DNA test pending
    .o-dna-refused = The adult does not accept the DNA test
    .o-dna-negative = DNA test negative
    .o-not-on-file = Not on file

care-tie-claim = What shows the tie with the adult who waits for, calls or claims the child?
    .short = Tie with adult who claims
    .why = Without a tie that is shown, nobody takes the child. The entity or a court decides.
    .never = Do not give data to the person who claims in order to check who they are.
    .o-reliable-document = A reliable document
    .o-partial = Something shows it, but not enough
    .o-none = Nothing shows it
    .o-dna-pending = DNA test pending
    .o-dna-refused = The adult does not accept the DNA test
    .o-dna-negative = DNA test negative
    .o-not-on-file = Not on file

care-assistance = Does the adult give the child what they need: food, shelter, care and protection?
    .short = Gives what is needed
    .o-yes = Yes
    .o-partly = Partly
    .o-no = No
    .o-could-not-observe = Could not be observed

care-interaction = How the child and the adult relate
    .short = How the two relate
    .hint = Seen, not asked.
    .why = A sign proves nothing, but next to a tie that is not shown it calls for action.
    .how = Look before you separate them and when they meet again.
    .never = Do not tell the adult what you saw or what the child said.
    .o-seeks-comfort = Child seeks the adult’s comfort
    .o-relaxed = Child is at ease
    .o-freezes-or-asks-permission = Child freezes, or asks permission with the eyes
    .o-adult-answers = The adult answers for the child
    .o-same-sentences = Both say the same sentences
    .o-does-not-know-child = The adult does not know basic things about the child
    .o-holds-phone-or-papers = The adult keeps the child’s phone or papers
    .o-pushes-to-leave = The adult is in a hurry to leave
    .o-none-seen = None of these seen
    .o-could-not-observe = Could not be observed

care-relatives-eu = In Spain or in another country in Europe, do you have your father, your mother, brothers, sisters, aunts, uncles or grandparents?
    .short = Family in Europe
    .why = A relative can change which country decides, and can make it possible to live together.
    .how = If you are not sure whether the country is in the EU or Schengen, write the country and ask somebody who knows asylum law.
    .never = Do not call those relatives. The authorities or the representative do that.
    .o-spain = In Spain
    .o-eu-or-schengen = In another EU or Schengen country
    .o-both = In Spain and in another of these countries
    .o-other-european-country = In another country in Europe
    .o-no = No

care-relatives-eu-country = In which country
    .short = Relative’s country

care-relatives-eu-relation = How they are related
    .short = Relation with relative
    .o-parent = Father or mother
    .o-sibling = Brother or sister
    .o-aunt-or-uncle = Aunt or uncle
    .o-grandparent = Grandparent
    .o-other-relation = Another relation

care-relatives-eu-contact = Whether they are in contact
    .short = Contact with relative
    .o-child-has-contact = In contact
    .o-no-contact = Not in contact

## Legal situation

legal = Legal situation

legal-located = Who has been told that this child is here?
    .short = Who has been told
    .hint = From the file. Write the date of each notice in the note.
    .why = The entity and the prosecutor must know at once. The notice needs no consent.
    .o-police = Police, foreigners’ unit
    .o-delegation = Government Delegation or Sub-delegation
    .o-prosecutor = Prosecutor
    .o-entity = Child-protection entity
    .o-none = Nobody
    .o-not-on-file = Not on file

legal-found-date = Date on which the child was located or first seen by a service
    .short = Date located
    .why = Several deadlines run from that day.

legal-guardian = Who legally cares for the child?
    .short = Who legally cares
    .why = If nobody does, the entity must care for the child at once.
    .o-nobody = Nobody
    .o-parents = Parents, here with the child, tie shown
    .o-immediate-care = The entity, immediate care
    .o-guarda-provisional = The entity, provisional care (guarda provisional)
    .o-tutela = The entity, guardianship (tutela)
    .o-other-region = The entity of another region
    .o-other-eu-state = Another EU country
    .o-not-on-file = Not on file

legal-guardian-date = Date of the present measure
    .short = Date of the measure

legal-protection-wish = If you are afraid to go back, do you want to ask Spain for protection? Have you already told an authority?
    .short = Wish for protection
    .why = The deadline to register the application runs from the day the wish is said. No representative is needed for that.
    .how = First explain the message “You can ask for protection”. Reasons are not asked here.
    .never = Do not talk to the consulate or to authorities of the child’s country, and do not suggest it.
    .o-already-said = Has already told an authority
    .o-says-now = Says so now
    .o-wants-to-understand = Wants to understand what it is
    .o-no = No

## Wellbeing

health = Wellbeing

health-distress = Is something making it hard for you to sleep, eat, think or be with other people?
    .short = Distress
    .why = Distress can be treated too. Sleep and safety come first.
    .how = Tick what is said and what is seen.
    .never = Do not ask about the memories behind it.
    .o-sleep = Hard to sleep
    .o-nightmares = Nightmares
    .o-does-not-eat = Does not eat
    .o-cries-or-shuts-down = Cries a lot or shuts down
    .o-very-alert = Always on the alert
    .o-anger = Anger
    .o-cannot-remember = Forgets things
    .o-wets-bed = Wets the bed
    .o-none = None of these

health-distress-hinders = Does the distress make daily life hard?
    .short = Daily life is hard

health-distress-since = Since when
    .short = Since when
    .o-days = For days
    .o-weeks = For weeks
    .o-months = For months

## Control and debt

expl = Debt, control and threats

expl-debt = Does anybody say that you owe money? Do you have to send money?
    .short = Debt
    .why = A debt with pressure can be used to control a child.
    .how = Without blame. The sum is not needed.
    .never = Do not ask about the route or who arranged the journey. The police investigate that.

expl-debt-to = To whom, if they say so
    .short = Owes money to
    .hint = Only the relation, no names.
    .o-family = The family
    .o-traveller-who-helped = Somebody who helped on the journey
    .o-person-here = Somebody here
    .o-not-said = Does not say

expl-debt-pressure = Because of that money, does anybody press you or threaten you or your family?
    .short = Pressure over money

expl-control = Can you keep your phone, your papers and your money with you? Can you go out? Can you call whom you want?
    .short = Kept or forbidden
    .hint = Tick what somebody keeps or forbids. The ordinary rules of a child centre do not count.
    .why = Keeping a child’s phone, or forbidding them to go out, is a sign of control.
    .o-phone = Phone
    .o-papers = Papers
    .o-money = Money
    .o-going-out = Going out
    .o-calls = Calls
    .o-none = Nothing
    .o-could-not-observe = Could not be observed

expl-forced = Has anybody made you do things you did not want to do?
    .short = Was made to do things
    .hint = Only asked by somebody trained.
    .why = A child who is forced must be protected. Consent changes nothing.
    .how = Yes or no is enough. After a yes: “Thank you for telling me. It is not your fault.”
    .never = Do not ask what it was, with whom or how often.

expl-forced-what = What it was, only if the child names it without being asked
    .short = Made to do what
    .never = Do not read this list aloud.
    .o-sex-or-pictures = Sex or pictures
    .o-begging = Begging
    .o-stealing = Stealing
    .o-drugs = Drugs
    .o-steering-a-boat = Steering a boat
    .o-marriage = Marriage
    .o-fighting = Fighting
    .o-other-thing = Something else

expl-forced-ongoing = Does it still happen?
    .short = Still happens

expl-threat = Has anybody threatened you or your family so that you obey? Has anybody made you swear something so that you obey?
    .short = Threat or oath
    .hint = Only asked by somebody trained.
    .how = Yes or no is enough. If the threat was long ago, write when in the note.
    .never = Do not make light of the oath or argue about its power.

expl-signs = Signs seen, or told by others
    .short = Signs seen
    .hint = Seen or on file. Never asked.
    .why = One sign proves nothing. It is read together with the rest.
    .o-fetched-by-unknown-adults = Fetched by adults nobody knows
    .o-unexplained-phone-or-money = Phone or money without explanation
    .o-older-partner = Older partner
    .o-memorised-number-or-address = Knows a number or an address by heart
    .o-unexplained-absences = Absences without explanation
    .o-injuries = Injuries
    .o-same-learned-words = Learned words, the same as others use
    .o-fear-of-a-place-or-car = Fear of a place or a car
    .o-onward-travel-by-other = Ticket or transport arranged by somebody else
    .o-none-seen = None seen
    .o-could-not-observe = Could not be observed

## Thinking of leaving

miss = Thinking of leaving

miss-plan = Are you thinking of leaving here? Where to, when, and with whom?
    .short = Thinks of leaving
    .why = If it is known before, one can talk about the reasons and prepare how to stay safe.
    .how = Without blame and without threats. There may be important reasons.
    .never = Do not search their things or take their phone.
    .o-no = No
    .o-someday = Some day
    .o-within-days = In the next days
    .o-tonight = Tonight

miss-plan-with = With whom, if they say so
    .short = Would leave with
    .o-alone = Alone
    .o-friends = Friends
    .o-relative = A relative
    .o-known-adult = A known adult
    .o-unknown-adult-or-organiser = Somebody nobody here knows, or who organises or charges for the trip
    .o-not-said = Does not say

miss-plan-why = Reasons, if they say them
    .short = Why they would leave
    .o-family-elsewhere = Family is elsewhere
    .o-debt = A debt
    .o-fear-here = Fear here
    .o-waiting-too-long = The wait is very long
    .o-friends = Because of friends
    .o-work = Work
    .o-fear-of-age-test = Fear of age tests
    .o-turning-18 = Will soon be 18
    .o-other-reason = Another reason

miss-plan-earlier = Has the child left before?
    .short = Has left before

## Fear of return

prot = Fear of return

prot-fear = If you had to go back, would something or somebody make you afraid?
    .short = Fear of return
    .why = A child who is afraid to go back has the right to know how to ask for protection.
    .how = One sentence is enough. The story is not needed.
    .never = Do not ask for the reasons. They are for the lawyer and the asylum interview.

prot-fear-from = Of whom, only if said without being asked
    .short = Afraid of whom
    .o-authorities = The authorities
    .o-armed-group = An armed group
    .o-family = The family
    .o-spouse-or-promised-spouse = Husband or wife, or promised husband or wife
    .o-community = The community
    .o-traffickers-or-lenders = Those who brought them or lent money
    .o-other-person = Another person
    .o-not-said = Does not say

prot-fear-act = Of what, only if said without being asked
    .short = Afraid of what
    .never = Do not read this list aloud.
    .o-war = War
    .o-being-hurt-or-killed = Being hurt or killed
    .o-prison = Prison
    .o-recruitment = Being made to fight
    .o-forced-marriage = Forced marriage
    .o-cutting = Genital cutting
    .o-exploitation = Exploitation
    .o-nobody-to-care = Nobody to care for them
    .o-because-of-who-i-am-or-what-i-believe = For how they are or what they believe (no more detail)
    .o-other-act = Something else

## Where the child lives

daily = Where the child lives

daily-place-safe = Do you feel safe where you live? With the people who work there? With the other people? At night?
    .short = Safe where they live
    .why = The place that should protect can also be the problem.
    .never = Do not ask with staff of the place in the room.
    .o-yes = Yes
    .o-sometimes = Sometimes
    .o-no = No

daily-place-safe-what = What happens, only if they say so
    .short = What happens there
    .never = Do not ask for details. Naming the problem is enough.
    .o-bullying = Bullying
    .o-racism = Racism
    .o-staff = Something with staff
    .o-adults-in-place = Adults are there
    .o-sexual = Something sexual
    .o-theft = Theft
    .o-overcrowding = Too many people
    .o-not-said = Does not say

## Findings: combinations

r-alone = No responsible adult has been shown, and it is not on record that entity and prosecutor were told
    .step-1 = Tell the entity today and ask for immediate care.
    .step-2 = Tell the prosecutor today.
    .step-3 = Tell the foreigners’ police unit and the Government Delegation today.
    .step-4 = Do not leave the child alone. Explain whom you tell and why.
    .share = Name and age as said, nationality, language, where and when found, present place, urgent needs.
    .withhold = The story, reasons of fear, health detail, private matters, data of other people.

r-adult-registered = Recorded as an adult, and says they are under 18 or there are grounds to think so
    .step-1 = Ask the entity to treat them as a child, apart from adults.
    .step-2 = Tell the prosecutor the age as said and the grounds.
    .step-3 = Ask for a lawyer to have the age record reviewed.
    .share = The age as said, documents held, faults in the procedure.
    .withhold = Your opinion on the age.

r-adult-place = Sleeps tonight in a centre for adults, on police premises or at an emergency site
    .step-1 = Ask the entity for a child place. With family: a place for all together.
    .step-2 = Ask whether adults who are not family share the room.
    .share = The need and the danger.
    .withhold = The story.

r-adult-mixed = Shares the room tonight with adults who are not family
    .step-1 = Find another room for tonight, apart from adults who are not family.
    .step-2 = Ask the entity today for a child place.
    .step-3 = Tell the prosecutor today.
    .step-4 = Do not take away a known adult who cares without any sign of danger.
    .share = The need and the danger.
    .withhold = The story. From the adult: what the child said.

r-decree-adult = A decree says adult, and the person says they are under 18 or there are grounds to think so
    .step-1 = Get a lawyer within 24 hours. The person decides with the lawyer.
    .step-2 = Check the limit: two months to take the entity’s decision to court.
    .step-3 = Ask, with the lawyer, that the prosecutor reviews the decree.
    .step-4 = Collect copies of the decree and of the entity’s decision.
    .share = The documents and the faults in the procedure.
    .withhold = Your opinion on the age.

r-tie-open = With an adult, and the tie is not shown
    .step-1 = Tell the entity today.
    .step-2 = Tell the prosecutor today.
    .step-3 = Ask the police to hear the adult apart and to offer voluntary DNA.
    .step-4 = Do not separate them. Stay near until the entity or the prosecutor decides.
    .share = What was seen.
    .withhold = From the adult: what the child said.

r-tie-unproved = The tie with the adult is not shown, and there is at least one sign of danger
    .step-1 = Tell the entity now.
    .step-2 = Tell the prosecutor now.
    .step-3 = Ask the police to hear the adult apart.
    .step-4 = Do not let them leave together without a decision. Do not confront the adult.
    .share = What was seen.
    .withhold = From the adult: what the child said.

r-refused-dna = The DNA test was refused or is negative, and care is missing or there is a sign of danger
    .step-1 = Tell the prosecutor now, who can ask for urgent guardianship.
    .step-2 = Tell the entity now.
    .step-3 = Stay near. Do not let them leave without a decision.
    .share = What was seen and the result on file.
    .withhold = From the adult: what the child said.

r-interaction = The tie is documented, and two or more worrying signs are seen between them
    .step-1 = Talk with the child alone again.
    .step-2 = Discuss it with your supervisor.
    .step-3 = Consult social services. A document does not remove signs.
    .share = What was seen.
    .withhold = From the adult: what was seen and what was said.

r-claimed = An adult waits for, calls or claims the child, and the tie is not shown
    .step-1 = Do not hand the child over. Give no address and no timetable.
    .step-2 = Tell the entity now.
    .step-3 = Tell the prosecutor now.
    .step-4 = Call the police if the person insists.
    .share = Who claims the child, how and when.
    .withhold = From the person who claims: everything. Where the child is, what was said, what will happen.

r-separated = With an adult relative whose tie is documented, who is not father or mother
    .step-1 = Tell the entity, which decides who cares for the child.
    .step-2 = Tell the prosecutor.
    .share = Who is with the child, the document held, and the needs.
    .withhold = The story.

r-violence = Tells that somebody hurt them or made them do something
    .step-1 = Tell social services today. No consent is needed: explain it.
    .step-2 = Tell the prosecutor or police today if there is danger or possible crime.
    .step-3 = Ask nothing more. Write the exact words and stay with the child.
    .share = The fact, who and when if said, the present danger, the child’s words if spontaneous.
    .withhold = Questions asked to learn more, and opinions.

r-under14 = Says they are under 14, and tells of harm
    .step-1 = Stop the questions about what happened.
    .step-2 = Ask the prosecutor for one single hearing, recorded, in court.
    .share = The exact words, if spontaneous.
    .withhold = Any account that was obtained by questions.

r-traf-gate = Signs of control, threat, debt or force by other people
    .step-1 = Tell the entity today.
    .step-2 = Tell the prosecutor today.
    .step-3 = Tell the police unit against trafficking today.
    .step-4 = Go on by observing only. Somebody trained asks the questions.
    .share = The signs, and what is needed to be safe.
    .withhold = From other people: where the child is. To the consulate: nothing.

r-traf-now = Signs of control or force, and something urgent: fear now, it goes on, or somebody prepares to take the child
    .step-1 = Call 112 if there is danger now.
    .step-2 = Tell the police unit against trafficking now.
    .step-3 = Ask the entity now for a protected place, apart.
    .step-4 = Tell the prosecutor now.
    .step-5 = Stay with the child. Do not talk to whoever accompanies or waits.
    .share = The signs, the present danger, and what is needed to be safe.
    .withhold = From other people: where the child is. To the consulate: nothing.

r-traf-some = At least one sign of debt, of control, or of a journey arranged by somebody else
    .step-1 = Consult a specialised organisation about the case, without names.
    .step-2 = In the next talk, return to what is open, without haste.
    .share = The signs, without name or place.
    .withhold = Everything that tells who the child is.

r-self = Says or shows that they may hurt themselves now, or tried lately
    .step-1 = Do not leave the child alone for a moment.
    .step-2 = Call 112 or the mental health emergency service.
    .step-3 = Take away everything that could be used for it.
    .share = The danger and what makes it worse.
    .withhold = The story.

r-self-thoughts = Speaks of self-harm or of not going on living, or signs of it are seen
    .step-1 = Get health or mental health care for today, also after a “no”.
    .step-2 = Decide who stays with the child tonight.
    .share = The danger and what makes it worse.
    .withhold = The story.

r-self-silent = It is not clear whether the child thinks of self-harm
    .step-1 = Find somebody trained to ask again today.
    .step-2 = Keep the child company until then.

r-silent-fear = Did not answer about fear or about harm, and there are worrying signs
    .step-1 = Find somebody trained to ask again, alone, before the child leaves.
    .step-2 = Do not press. A child who is small or does not speak is only observed.

r-abuse-staff = Names staff, or something sexual, when speaking of the place or of fear
    .step-1 = Tell the prosecutor now, not only the centre.
    .step-2 = Tell the entity now, outside the centre’s chain.
    .step-3 = Say nothing to staff of the place. They must not be in charge tonight.
    .share = The complaint, in the child’s words.
    .withhold = From the person complained of and those around them: everything.

r-protection = Says that they are afraid to go back or want to ask for protection
    .step-1 = Get a lawyer today who explains asylum.
    .step-2 = Tell the entity today.
    .step-3 = Tell the prosecutor today.
    .step-4 = If the child wants, pass the wish on today. Do not wait for a representative.
    .share = That the child wants protection, the language and the needs.
    .withhold = The reasons, except to the lawyer and asylum staff. The wish itself is confidential.

r-protection-said = Says that they already asked an authority for protection
    .step-1 = Find out where and when. Registration takes 5 days, 15 in large numbers.
    .step-2 = Ask a lawyer to check the registration.
    .share = Where and when it was said.
    .withhold = The reasons.

r-trace-lock = There are reasons not to lift the prohibitions without lawyer or representative
    .step-1 = Ask the lawyer or representative before any prohibition is lifted.
    .step-2 = Talk about safe ways to call home. The child’s own calls are not forbidden.
    .withhold = From the consulate and the family: where the child is, and the wish for protection.

r-relative-eu = Says they have family in another EU or Schengen country, and may need protection
    .step-1 = Tell the representative, so that the authorities look for the relative.
    .step-2 = Tell the lawyer: it can change which country decides.
    .step-3 = Do not call the relative yourself.
    .share = Name, relation and country of the relative, if the child agrees.
    .withhold = From the relative: the child’s address and the wish for asylum.

r-relative-eu-leaving = Says they have family in another EU or Schengen country, and thinks of leaving soon
    .step-1 = Explain today the legal way to join the relative.
    .step-2 = Get a lawyer for that way.
    .step-3 = Prepare with the child how to stay safe if they leave.
    .share = Name, relation and country of the relative, if the child agrees.
    .withhold = From the relative: the child’s address and the wish for asylum.

r-leave-now = Thinks of leaving tonight, or with somebody who organises or charges for the trip
    .step-1 = Talk calmly about the reasons and about staying safe. Without blame.
    .step-2 = Call your supervisor now.
    .step-3 = Tell the entity now.
    .share = Signs of risk, and what was agreed about staying safe. The centre keeps the photo.
    .withhold = Private matters and asylum. Health, unless vital.

r-leave-days = Thinks of leaving within days, somebody else arranges the journey, or left before with reasons to leave again
    .step-1 = Prepare with the child how to stay safe. Take the reasons seriously.
    .step-2 = Discuss it with your supervisor today.
    .step-3 = Talk with the entity about what would make the child stay.
    .share = Signs of risk, and what was agreed about staying safe.
    .withhold = Private matters and asylum. Health, unless vital.

r-turning18 = Says they are 17, and 18 is near or the date is not known
    .step-1 = Ask the entity what is prepared for 18: permit, home, studies.
    .step-2 = Check the windows around the birthday. Without a date, treat it as near.
    .clock-window = Last day, as a rule, to ask for the residence permit if there was none at 18
    .share = The age as said and the state of the papers.
    .withhold = The story.

r-permit-18 = Says they are 17, and turns 18 within 30 days or nobody knows when
    .step-1 = Get a lawyer. If the permit is missing, it is asked for before the birthday.
    .step-2 = Ask the entity about the permit, the measure and a place to live.
    .step-3 = Before that day, look also at the wish for protection.
    .clock-window = Last day, as a rule, to ask for the residence permit if there was none at 18
    .share = The papers in the file.
    .withhold = The story.

r-clock-missing = The date of location is not on record, and deadlines run from it
    .step-1 = Find the date in the file. Until then, act as if the clock ran.

r-unknowns = Not enough is known yet
    .step-1 = Fix a new talk within 72 hours. Do not repeat the same questions.
    .step-2 = Find out by other ways: observing, file, carers, interpreter.

r-gate = The sensitive questions cannot be asked now
    .step-1 = Arrange a private place, alone, before the child leaves.
    .step-2 = Find a professional interpreter if one is needed.
    .step-3 = Go on observing. If another person or time is wanted, find it.

## Findings: from one answer

r-medical = A sign of a medical emergency is seen
    .step-1 = Call 112 or go to the emergency department now.
    .step-2 = Stay with the child and explain what happens. Afterwards tell the entity.
    .share = What the doctor needs, language, allergies.
    .withhold = Asylum and the story.

r-medical-today = Says they feel ill or need a doctor, or a sign is seen
    .step-1 = Get a doctor or nurse for today.
    .step-2 = Ask whether the child prefers a man or a woman.
    .share = What the doctor needs, language, allergies.
    .withhold = Asylum and the story.

r-basic = Something basic is missing
    .step-1 = Give what is missing before going on.

r-basic-again = Something basic is missing, and was missing at an earlier contact
    .step-1 = Give what is missing before going on.
    .step-2 = Tell the entity or reception authority that it is missing again.
    .share = What is missing and since when.
    .withhold = The story.

r-afraid = Says that somebody makes them afraid
    .step-1 = Protect the child from that person before the talk ends.
    .step-2 = Arrange that they do not meet. Do not confront that person.
    .share = That the child must be away from that person.
    .withhold = From that person: everything.

r-someone-waiting = An adult waits for, calls or asks to take the child
    .step-1 = Hand the child over to nobody. See what shows the tie.
    .step-2 = Tell the entity before any meeting.
    .share = Who waits or calls, and how.
    .withhold = From the person who waits: where the child is, and the timetable.

r-tonight = No protected place to sleep tonight
    .step-1 = Ask the entity now for a child place.
    .step-2 = Tell the prosecutor today.
    .step-3 = Do not leave until you know where the child sleeps.
    .share = The need and the danger.
    .withhold = The story.

r-tonight-open = It is not known where the child sleeps tonight
    .step-1 = Find out today from the file or your team.

r-harm-recent = Says that somebody hurt them recently and a doctor is needed
    .step-1 = Get medical care now: hours count.
    .step-2 = Do not ask what happened. After health comes the notice.
    .share = That urgent care is needed, language, allergies.
    .withhold = What happened, except what the doctor needs.

r-age-doubt = Somebody has put the age in doubt
    .step-1 = Ask the entity for immediate care until it is decided. It has no conditions.
    .step-2 = Check that the prosecutor knows. Only the prosecutor decides on age.
    .step-3 = Get a lawyer before any test.
    .share = Documents held, the age as said, and others’ reasons for doubt.
    .withhold = Your opinion on the age.

r-dependant = With a brother or sister under 18, or with their own child
    .step-1 = Ask the entity to keep them together.
    .step-2 = Look at what each of them needs.
    .share = Who they are, their ages and their needs.
    .withhold = The story.

r-partner = With a partner, or with an adult nobody here knows
    .step-1 = Talk with the child alone.
    .step-2 = Tell the entity, which decides who cares for the child.
    .share = What was seen.
    .withhold = From the adult: what was said.

r-relative-spain = Says they have family in Spain
    .step-1 = Tell the entity, which checks and decides.
    .step-2 = Do not call the relative yourself.
    .share = Name and relation, if the child agrees.
    .withhold = From the relative: where the child is.

r-guardian-none = Nobody legally cares for the child
    .step-1 = Ask the entity now for immediate care.
    .step-2 = Check that the prosecutor knows.
    .share = The need and the danger.
    .withhold = The story.

r-guardian-open = It is not known who legally cares for the child
    .step-1 = Ask the entity which measure there is and since when.

r-protection-info = Wants to understand what protection is, or does not know whether they want it
    .step-1 = Get somebody trained to explain asylum.
    .share = That information is wanted, and in which language.
    .withhold = The reasons.

r-distress = Distress makes daily life hard
    .step-1 = First, sleep and a calm place.
    .step-2 = Ask for mental health or school support.
    .share = What is hard and what is needed.
    .withhold = The story and the causes.

r-debt = Says that they owe money and are pressed or threatened because of it
    .step-1 = Consult a specialised organisation.
    .step-2 = Prepare with the child how to stay safe.
    .share = That there is a debt with pressure, and the danger.
    .withhold = Names and sums. From other people: where the child is.

r-debt-some = Says that they owe money or have to send money
    .step-1 = Write to whom, by relation. Sums are not needed.

r-control = Says, or it is seen, that somebody keeps or forbids something: phone, papers, money, going out or calls
    .step-1 = Discuss it with your supervisor today.
    .step-2 = Write who keeps what. Do not confront that person.
    .share = What is kept or forbidden.
    .withhold = From the person who controls: everything.

r-forced = Says that they were made to do things they did not want
    .step-1 = Consult a specialised organisation today.
    .step-2 = If stealing, drugs or a boat: get a lawyer before writing anything.
    .step-3 = Stop the questions. Say that it is not their fault.
    .share = The harm suffered.
    .withhold = What the child was made to do.

r-forced-now = Says that they are made to do things they do not want, and that it goes on
    .step-1 = Ask the entity now for a protected place. Tell the prosecutor too.
    .step-2 = Tell the police now.
    .step-3 = If stealing, drugs or a boat: get a lawyer before writing anything.
    .step-4 = Stop the questions and stay with the child.
    .share = The harm suffered and the present danger.
    .withhold = What the child was made to do.

r-threat = Says that they were threatened or made to swear something so that they obey
    .step-1 = Review the case now with your supervisor.
    .step-2 = Tell the entity now.
    .step-3 = Lift no prohibition. Write since when, if it was said.
    .share = That there is a threat, and whom it reaches.
    .withhold = Where the child is. The content of the oath.

r-signs = Two or more signs are seen or told by others
    .step-1 = Consult a specialised organisation about the case, without names.
    .step-2 = Read them with the rest. Do not ask about them.
    .share = The signs, without name or place.
    .withhold = Everything that tells who the child is.

r-signs-one = At least one sign is seen or told by others
    .step-1 = Read it with the rest. Alone it proves nothing.

r-place-unsafe = Says that they are not safe where they live
    .step-1 = Ask the entity or reception authority for another room or place.
    .step-2 = Arrange who makes sure that tonight is safe.
    .share = That a change is needed, and by when.
    .withhold = From staff and residents: what the child said.

r-place-sometimes = Says that they are sometimes not safe where they live
    .step-1 = Ask what would help, and write it down.

## Prohibitions

lock-consulate = Contacting the embassy, the consulate or the authorities of the child’s country, or suggesting it
    .lift = The lawyer or the representative, together with the entity, after looking at the fear of return. In writing, with name and date, for one purpose.

lock-tracing = Tracing the family, or sending messages or data to relatives abroad
    .lift = The entity, with the representative or lawyer, after hearing the child. In writing, with name and date, and with the list of people excluded.

lock-handover = Handing over the child, their address or timetable to an adult who waits, calls or claims
    .lift = The entity or a court. In writing.

## Never

never-age-by-eye = decide or write that somebody is an adult from looks or behaviour.
    .why = Only the prosecutor decides on age. Looks can only serve to protect.
never-wait-for-proof = delay protection, a place apart from adults or a referral until age is proved.
    .why = The law asks to treat the person as a child until it is decided.
never-undress = ask for or accept nudity, genital examination or very invasive tests to find out age.
    .why = The law forbids it.
never-retell = ask for the story of the violence, of sexual acts or of deaths seen.
    .why = Telling it again hurts and can spoil the evidence. Note “has said something happened”, stop, support, refer.
never-consulate = call an embassy, a consulate or the authorities of the child’s country, or suggest it.
    .why = It can put the child and the family in danger.
never-family-abroad = call, write or send data to relatives abroad on your own, or speak to them of asylum.
    .why = You do not know who listens. The child’s own calls are not forbidden: talk about how to make them safely.
never-persecutor = let somebody who may persecute the child learn of an application for protection.
    .why = The law forbids it, and a life may depend on it.
never-with-adult = talk in front of an adult whose tie is not shown, or use that adult or another child as interpreter.
    .why = In front of that person the child may not be able to speak.
never-confront = confront the adult who worries you, or reveal what the child said.
    .why = The danger can grow as soon as they are alone.
never-promise = promise secrecy, papers, a place, a transfer or an outcome.
    .why = A broken promise closes the door for good.
never-trap = test the child, ask trick questions, or repeat one to find contradictions.
    .why = Fear, tiredness and pain change memories. This is not an interrogation.
never-intimate = ask as routine about intimate life, sexual health, the body or beliefs.
    .why = Open the door and do not push. Nothing of it is written here.
never-hold-docs = keep the child’s original papers or phone.
    .why = They belong to the child, and taking them looks like what a controller does.
never-expose = give photos, names or stories to media or social networks.
    .why = Consent does not cure it.
never-unneeded-share = send the story where only the need is required.
    .why = What has left this office does not come back.
never-ident-police-role = collect details of the route or of those who arranged the journey as evidence.
    .why = That is for the police. Your task is to protect.
