### Words of the talk: interview, findings, judgement.

talk-yes = Yes
talk-no = No

## When something is due

talk-due-now = right now
talk-due-before-end = before we finish
talk-due-tonight = tonight
talk-due-same-day = today
talk-due-hours = { $n ->
    [one] within 1 hour
   *[other] within { $n } hours
}
talk-due-days = { $n ->
    [one] within 1 day
   *[other] within { $n } days
}
talk-due-working-days = { $n ->
    [one] within 1 working day
   *[other] within { $n } working days
}
talk-due-months = { $n ->
    [one] within 1 month
   *[other] within { $n } months
}
talk-due-review = at the next review
talk-due-no-end = no time limit
talk-due-missing = a date is missing: { $what }

## Ways of working

talk-mode-title = How will you work now?
talk-mode-change = How you work: { $mode }. Change
talk-mode-observe = Observe only
talk-mode-observe-more = Nothing is asked. You note what you see, what is on file, and what is told unasked.
talk-mode-first = First contact
talk-mode-first-more = What is urgent and what is essential. Stop when the person tires.
talk-mode-short = Short
talk-mode-short-more = The first contact and some questions more.
talk-mode-full = Full
talk-mode-full-more = Every question of the guide. Better in several talks.

## The rail

talk-sections = Sections
talk-count = { $done } of { $of }
talk-of = { $at } of { $of }
talk-here = you are here
talk-unreviewed-short = Guide not reviewed by practitioners.
talk-unreviewed = It was written from laws and manuals. It helps you think; it is not an opinion.

## The question

talk-place = { $section } · { $at } of { $of }
talk-aloud = Asked aloud
talk-observed = Looked at, no need to ask
talk-not-aloud = Not asked aloud now
talk-parked = Parked.
talk-parked-more = With what is known now, this question does not apply. What you noted is kept and does not count; it comes back with the question.
talk-outside-mode = Not asked in this way of working.
talk-outside-mode-more = You can note it if you see it, if it is on file, or if it is told.
talk-change-mode = Change the way
talk-gate = This cannot be asked aloud yet.
talk-gate-lacks = First settle:
talk-go-to = Go to: { $what }
talk-closed-observed = This is seen or read. It is not asked.
talk-closed-mode = It is not asked in this way of working.
talk-say = Say it like this, { $language }
talk-language-es = in Spanish
talk-language-en = in English
talk-say-close = Close
talk-yes-is-enough = Yes is enough.
talk-yes-is-enough-more = Do not ask what happened, who it was or how. If it is told, listen and note the words.
talk-lowers-nothing = This lowers no finding.
talk-note = Note
talk-note-hint = Note: in their words, without names of other people
talk-note-hint-own-words = Note: only what was said without being asked

## What stands there

talk-said-declined = does not want to say
talk-said-unknown = does not know
talk-said-unclear = not clear
talk-said-deferred = put off
talk-said-unsafe = not safe to ask now
talk-said-on-file = already on file
talk-said-nothing = nothing noted
talk-said-not-asked-closed = was not asked
talk-said-does-not-apply = does not apply
talk-messages-said = { $said } said, { $understood } understood

## No answer, and how it is known

talk-no-answer = No answer
talk-unknown = Does not know
talk-declined = Does not want to say
talk-unclear = Not clear
talk-not-now = Not asking now
talk-not-now-short = Not now
talk-not-now-why = Not asking now, because…
talk-reason-deferred = Put off
talk-reason-unsafe = Not safe now
talk-reason-on-file = Already on file
talk-reason-none = Back to the list
talk-how = How it is known

## Messages

talk-all-said = All said
talk-heard-not = not said
talk-heard-said = said
talk-heard-understood = said and understood
talk-tick-said = Said: { $what }
talk-tick-said-short = Said
talk-tick-understood = Understood: { $what }
talk-tick-understood-short = Understood

## Written answers

talk-written-keys = Press 1 to write and Esc to leave. It saves itself.
talk-number = Number, { $from } to { $to }
talk-number-none = Write a number in digits.
talk-number-out-of-range = Write a number from { $from } to { $to }.
talk-date-day = Day
talk-date-month = Month
talk-date-year = Year
talk-date-year-missing = The year is missing. Day and month may stay empty.
talk-date-year-of-four = Write the year with four digits.
talk-date-month-missing = The month is missing. If it is not known, leave the day empty too.
talk-date-no-such-day = There is no such day. Look at day and month.
talk-text = In their words

## Findings beside the question

talk-findings = Findings
talk-findings-count = Findings { $n }
talk-fold-open = Open the findings
talk-fold-close = Close the findings
talk-nothing-found = No finding so far. That does not mean there is no danger.
talk-open-points = { $n ->
    [one] Still unknown: 1 open point
   *[other] Still unknown: { $n } open points
}
talk-because = Because
talk-about = About this question
talk-what-for = What for.
talk-how-to = How.
talk-never = Never
talk-mind = Take care.
talk-never-cards = What is never done
talk-sources = { $sources } · read on { $date }
talk-source-practice = Professional practice, no published source
talk-source-project = Rule of this project, not reviewed by practitioners
talk-certainty-partly = read in part
talk-certainty-knowledge = general knowledge, not checked
talk-certainty-check = check the official text

## The strip

talk-note-call = Note the call
talk-why = Why
talk-tell = Tell: { $roles }.

## The foot

talk-rest = Stop or rest
talk-next = Next
talk-back = Back
talk-to-judgement = Write your judgement
talk-answered = { $done } of { $of } noted

## Rest and closing

talk-rest-distress = If it is too much, stop. Offer water, air and company. Do not go on asking.
talk-rest-immediate = An Immediate call is not noted yet.
talk-rest-immediate-more = Stopping the talk does not stop the danger.
talk-rest-short = Rest and go on
talk-rest-short-more = Everything stays as it is.
talk-rest-another-day = Go on another day
talk-rest-another-day-more = Back to the list. The interview stays open and nothing counts as not asked.
talk-close = Close the interview
talk-close-more = What applies and is empty will count as not asked. You can open it again.
talk-reopen = Open the interview again
talk-closed-since = Closed: { $when }.
talk-view = The person’s own view
talk-view-place = To finish
talk-view-title = The person’s own view
talk-view-ask-wants = “What do you want most?”
talk-view-ask-worries = “What worries you most?”
talk-view-ask-decide = “What should nobody decide without asking you?”
talk-view-field = What was said, in their words
talk-view-help = Saved while you type. It stands first in every referral.

## Findings

findings-title = Who has to act, and by when
findings-none = No finding so far.
findings-none-more = Not asked does not mean no. Look at what is still unknown.
findings-you = You
findings-to-know = Good to know
findings-share = Share:
findings-withhold = Do not share:
findings-called = Call noted: { $when }
findings-prohibited = Forbidden until lifted in writing
findings-forbidden = Forbidden:
findings-lifted-by = Lifted by:
findings-lifted = Lifted: { $what }. { $name } ({ $role }), { $on }. For: { $purpose }
findings-to-interview = Interview
findings-no-score = Signs, not conclusions. Nothing is added up or scored.
findings-open = Still unknown
findings-open-more = Not asked does not mean no. This could add or raise a finding.
findings-open-none = The guide has no open point left. There may still be things that nobody asked.
findings-could = Could bring a finding of level { $level }.
findings-could-inform = Could add something good to know.
findings-go = Go to the question
findings-declined-more = Not saying it lowers no finding.

## Judgement

judgement-sentence = 1. Your sentence first
judgement-sentence-more = What worries you, and what did you see to think so? Two sentences are enough. Write them as you would say them to whoever relieves you.
judgement-sentence-field = Your sentence
judgement-saved-typing = Saved while you type.
judgement-level = 2. Your level
judgement-suggestion-later = Suggestion and levels become active when your sentence stands.
judgement-suggested = What the findings suggest:
judgement-suggested-tag = suggested
judgement-no-suggestion = The findings suggest no level. That does not mean there is no danger.
judgement-raising = What you saw counts first. Raising the level is free; lowering it asks for a reason and a name.
judgement-lowering = You are lowering the level.
judgement-lowering-more = Do so if something changed. It will stand with your name and can be looked at again.
judgement-reason = What changed
judgement-name = Your name
judgement-save = Save my judgement
judgement-to-findings = Findings
judgement-missing-sentence = Your sentence is missing before this can be saved.
judgement-missing-level = Choose a level before this can be saved.
judgement-missing-reason = What changed is missing before this can be saved.
judgement-missing-name = Your name is missing before this can be saved.
judgement-is-saved = Your judgement is saved.
judgement-past = Judgements before
judgement-old = { $n ->
    [one] Set 1 day ago: look again.
   *[other] Set { $n } days ago: look again.
}
judgement-answered-since = There are new answers since this judgement: look again.
judgement-was-lowered = The findings suggested { $level }. Lowered by { $name }: { $reason }
judgement-view-first = It stands first in every referral.
judgement-no-view = Not written yet. It is written at the end of the interview.
