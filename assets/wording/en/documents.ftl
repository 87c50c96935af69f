### Words of documents: what is printed and leaves.

## Referral summary

doc-title = Referral summary
doc-to = To { $name }
doc-to-role = To { $name } ({ $role })
doc-interview = Interview of { $date }
doc-confidential = Confidential · only for the recipient named here
doc-page = Page { $page } of { $pages }
doc-not-reviewed = Guide not reviewed by a practitioner. Not a validated scale.
doc-reviewed = Not a validated scale.

doc-view = What the person wants known, in their own words

doc-ground = Why this is shared
doc-by-duty = Legal duty: { $duty }
doc-by-duty-means = Their agreement is not needed. Only the minimum necessary is shared.
doc-told = Does the person know: { $told }
doc-by-consent = With their agreement, given on { $date }
doc-consent-how = How it was given: { $how }
doc-consent-means = It holds only for this recipient and for what is written here.

doc-identity = Who the person is, as they state it
doc-code = Code
doc-name-used = Name they use
doc-name-on-document = Name on the document
doc-name-safe = Name that is safe in public

doc-findings = Signs
doc-findings-note = A sign is something that should be attended to. It is not a conclusion about the person.
doc-level-and-deadline = { $level } · { $deadline }
doc-grounds-kept = The grounds are kept at the office.
doc-grounds-kept-partly = There are more grounds, which are kept at the office.
doc-steps = Steps of the interviewer with this recipient
doc-sources = Source: { $sources }
doc-works = Works cited. { $works }
doc-project-rule = A combination or limit of this project, without a published source
doc-to-check = { $source } (to be checked)
doc-source-practice = professional practice
doc-source-project = rule of this project

doc-prohibitions = What must not be done
doc-prohibitions-note = In force from the start, until lifted in writing.

doc-judgement = Judgement of the interviewer
doc-sentence = In their own words
doc-level = Level
doc-level-since = { $level } · judged on { $date }
doc-level-means = The level says how fast to act. It does not say how much or how sure.
doc-lowering = Why they judge lower than the guide suggests
doc-lowering-of = { $reason } Answering for it: { $name }.

doc-answers = Other details
doc-question = Detail
doc-answer = What is on record
doc-how = How it is known

doc-unknown = What is not known yet
doc-unknown-point = { $what }: { $silence }
doc-unknown-note = That something is not known does not mean that it does not happen.

doc-restricted = Restricted information
doc-restricted-yes = There is restricted information that is not shared in this paper.
doc-restricted-no = No restricted information is on record beyond what is written here.
doc-restricted-label = Whether restricted information exists

doc-about = What this paper is, and what it is not
doc-about-guide = Guide: { $title }. Version { $version }, with sources read up to { $date }.
doc-about-not-reviewed = No practitioner has reviewed this version of the guide yet.
doc-about-not = It is not a validated scale, a score or an expert opinion. It does not decide anybody's age, whether they tell the truth, or whether they are a victim.
doc-about-use = It is handed over only to protect and assist the person. It is not for training, statistics or control.

doc-signing = Whoever signs answers for this being what was noted.
doc-sign-worker = Interviewer: signature and date
doc-sign-received = Received by: name, signature and date

## Levels

doc-level-immediate = Immediate
doc-level-high = High
doc-level-medium = Medium
doc-level-low = Low
doc-level-info = For information

## Deadlines

doc-due-now = right now
doc-due-before-end = before the conversation ends
doc-due-tonight = tonight
doc-due-same-day = today, { $date }
doc-due-at = before { $time } on { $date }
doc-due-on = until { $date }
doc-due-next-review = at the next review
doc-due-no-end = as long as nothing changes
doc-due-missing = a date is missing to count the time
doc-due-what = { $what }: { $due }

## What is on record

doc-yes = Yes
doc-no = No
doc-said = { $what } (explained)
doc-said-understood = { $what } (explained and understood)
doc-declined = prefers not to say
doc-does-not-know = does not know
doc-unclear = not clear
doc-not-asked = not asked
doc-not-asked-deferred = left for later
doc-not-asked-not-safe = not safe to ask now
doc-not-asked-on-file = on file, and not asked
doc-nothing = nothing on record
doc-asked = asked
doc-volunteered = said without being asked
doc-observed = seen
doc-on-file = in a document
doc-told-by-another = told by somebody else
doc-known = { $how }, { $date }

## Dates

doc-date = { $day } { $month } { $year }
doc-month-of-year = { $month } { $year }
doc-month-1 = January
doc-month-2 = February
doc-month-3 = March
doc-month-4 = April
doc-month-5 = May
doc-month-6 = June
doc-month-7 = July
doc-month-8 = August
doc-month-9 = September
doc-month-10 = October
doc-month-11 = November
doc-month-12 = December
