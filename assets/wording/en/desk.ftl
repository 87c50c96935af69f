### Words of the desk around the interview: first run, unlocking, list of cases, settings, menus.

app-name = Acogida
window-title = Acogida
# Title of the window while the neutral page stands: nothing of the product.
window-title-neutral = Notes

## Menus and commands

menu = Menu
menu-vault = Vault
menu-case = Case
menu-view = View
menu-help = Help

command-new-case = New case
command-find-case = Find a case
command-cases = Cases
command-last-saved = When it was saved
command-settings = Settings
command-lock = Lock
command-quit = Quit
command-interview = Interview
command-findings = Findings
command-judgement = Your judgement
command-referral = Referral
command-referral-pdf = Referral as PDF
command-rest = Stop or rest
command-undo = Undo the last answer
command-palette = Anything by name
command-neutral = Neutral page
command-larger-text = Larger text
command-smaller-text = Smaller text
command-normal-text = Text at 100%
command-guides = Guides
command-keys = Keys
command-about = About Acogida

## Common

close = Close
back = Back
cancel = Cancel
retry = Try again
now-heading = What you can do now
show = Show
hide = Hide
language = Language
text-size = Text size
colours = Colours
colours-as-system = As the system
colours-light = Light
colours-dark = Dark
colours-high-contrast = High contrast
percent = { $n }%

## First run

first-step-language = Language
first-step-what = What it is and is not
first-step-passphrase = Passphrase
first-foot = You can stop here and go on another day. Nothing is sent anywhere.
first-language-title = Which language do you work in?
first-language-text = You can change it at any time. The language of each interview is chosen apart.
first-continue = Go on
first-what-title = What Acogida is, and is not
first-what-1 = It goes with you through a first conversation.
first-what-1-more = It suggests what to ask, what to look at and what never to ask. It tells you whom to alert and by when.
first-what-2 = It keeps your notes encrypted on this computer.
first-what-2-more = It does not use the internet. Only what you save or print leaves, item by item.
first-what-3 = It does not decide and gives no score.
first-what-3-more = It does not work out an age, nor say whether someone is a victim or tells the truth. It shows signs and why; the judgement is yours, in writing.
first-what-4 = It is not an asylum interview nor a police statement.
first-what-4-more = The guides were written from laws and manuals, and no practitioner has reviewed them yet. Each one says so.
first-understood = Understood, go on
first-passphrase-title = Choose a passphrase
first-passphrase-text = It opens everything you keep. Nobody else has it and nobody can recover it for you. Write it on paper and keep that away from this computer.
first-passphrase = Passphrase
first-repeat = Type it again
first-create = Create the vault and go on
first-creating = Creating the vault…
first-missing-passphrase = The passphrase is still to be typed.
first-missing-strength = This passphrase is too easy. Add words to go on.
first-missing-repeat = Type it again the same to go on.
strength = Strength of the passphrase
strength-poor = Poor.
strength-weak = Weak.
strength-good = Good.
strength-excellent = Excellent.
strength-poor-do = Type several words that do not belong together.
strength-weak-do = Add one or two words at random.
strength-good-do = It holds well. One more word makes it excellent.
strength-excellent-do = Write it down before you go on.
strength-empty = Six words at random are easy to remember and hard to guess.
repeat-matches-so-far = The same so far. { $n ->
    [one] One character to go.
   *[other] { $n } characters to go.
}
repeat-differs = It differs from character { $n } on.
repeat-matches = Both are the same.

## Unlocking

unlock-title = Locked
unlock-text = What you typed is kept.
unlock-passphrase = Passphrase
unlock-hint = Capitals, accents and spaces count.
unlock-caps = Caps Lock seems to be on.
unlock-open = Open
unlock-opening = Opening…
unlock-empty = Type the passphrase to open.
unlock-wrong = That passphrase does not open the vault. Check capitals and the keyboard language. Nothing was changed.
looking = Looking for the vault…
locking = Saving the last entries…
locking-text = The screen is covered already. It locks as soon as everything is written.
locking-unsaved = { $n ->
    [one] One entry could not be saved
   *[other] { $n } entries could not be saved
}
locking-unsaved-now = Free some space or plug the disk in again. It is tried again every few seconds.
locking-anyway = Lock and lose what is missing
locking-return = Go back without locking

## Troubles of the vault: what happened, what is safe, what to do now

trouble-damaged = The vault is damaged
trouble-damaged-safe = Nothing was written over it. What can be read is still there.
trouble-damaged-now = Copy the whole folder to another disk before anything else. Then put the last backup in its place.
trouble-future = The vault belongs to a newer Acogida
trouble-future-safe = Nothing was changed or lost.
trouble-future-now = Update Acogida on this computer, then open the vault again.
trouble-in-use = The vault is open in another window
trouble-in-use-safe = Nothing was changed or lost.
trouble-in-use-now = If both wrote at once, one might not see what the other wrote. Lock or close the other window and try again.
trouble-not-writable = The folder of the vault cannot be written to
trouble-not-writable-safe = Nothing was changed or lost.
trouble-not-writable-now = See whether the disk is write-protected or the folder belongs to another user. Then try again.
trouble-disk-full = The disk is full
trouble-disk-full-safe = What was saved before is whole.
trouble-disk-full-now = Delete something that is not Acogida's, or empty the bin. Then try again.
trouble-missing = The vault is not found any more
trouble-missing-safe = Acogida deleted nothing.
trouble-missing-now = If it is on an external disk, plug it in and try again.
trouble-in-use-since = Open since { $time }.
trouble-not-a-vault = There is something else in the folder of the vault
trouble-not-a-vault-safe = Nothing that lies there was touched.
trouble-not-a-vault-now = Move those files to another folder and try again.
trouble-memory = There is not enough memory to open the vault
trouble-memory-safe = Nothing was changed or lost.
trouble-memory-now = Close other programs and try again.
case-read-only = A newer Acogida wrote in this case
case-read-only-now = Here it can be read, not written to. Update Acogida to go on.
trouble-other = The vault could not be opened
trouble-other-safe = Nothing was changed.
trouble-other-now = Try again. If it stays so, restart the computer. The system says: { $what }
trouble-folder = Folder of the vault

## While working

saved-at = Saved { $time }
saved-nothing = Nothing to save
saving = Saving…
not-saved = { $n ->
    [one] Not saved: 1 entry
   *[other] Not saved: { $n } entries
}
not-saved-disk-full = The disk is full: the last entries are not saved yet
not-saved-disk-full-now = They are here, in memory. Free some space and do not close: it is tried again every few seconds.
not-saved-other = The last entries are not saved yet
not-saved-other-now = They are here, in memory. Do not close: it is tried again every few seconds. The system says: { $what }
not-saved-gone = A part of Acogida has failed: from now on nothing is saved
not-saved-gone-now = Write down on paper what you typed last, close Acogida and open it again. What was saved before is whole.
last-saved = Everything is saved
last-saved-now = { $what }
case-unreadable = This case could not be read
case-unreadable-now = Nothing was changed. Try again; the other cases open as before.
guide-unreadable = The guide of this interview could not be read
guide-unreadable-now = Your entries are safe. Update Acogida and open the case again.
guide-broken = { $what }: this guide has mistakes and is not used
guide-broken-now = The other guides work. Help, Guides says where each mistake is.
vault-troubles = Damaged pieces were set aside on opening
vault-troubles-now = The rest reads well. The pieces are in the folder quarantine of the vault.
settings-unsaved = The settings could not be saved
settings-unsaved-now = They hold until you close. See whether the disk is full or write-protected.
no-guide = There is no guide that can be used
no-guide-now = Install Acogida again. Your cases were not touched.
lock-soon = { $n ->
    [one] Locks in 1 second
   *[other] Locks in { $n } seconds
}
lock-soon-text = Everything is saved. Touch a key or move the mouse to go on.

## Cases

cases-title = Cases
cases-search = Search by code or by words of your notes
cases-filter-all = All
cases-filter-immediate = Immediate
cases-filter-open = Unfinished
cases-filter-judged = Judged
cases-group-act = Act now
cases-group-open = Interview unfinished
cases-group-rest = The others
cases-nothing-found = No case matches
cases-nothing-found-now = Try fewer letters or take the filter off.
cases-show-all = Show all
cases-level = Level
cases-touched = Last entry
cases-interview-open = Interview unfinished
cases-interview-closed = Interview closed
cases-judged = Level judged by you
cases-suggested = Level suggested by the guide
cases-next = What comes next
cases-no-finding = No finding so far
cases-open-points = { $n ->
    [one] 1 open point is left
   *[other] { $n } open points are left
}
cases-continue = Go on with the interview
cases-open = Open
cases-select = Choose a case to see what comes next.
cases-list = List of cases
empty-title = The cases will be here
empty-text = There are none yet. Each person has a code in place of a name, so that nobody who sees the screen knows who it is.
empty-1 = Open a case
empty-1-more = You get a code. The name is optional and kept apart.
empty-2 = Talk with the person
empty-2-more = The guide begins with what is urgent: harm, fear, and where they sleep tonight.
empty-3 = Look at the signs and decide
empty-3-more = You see why each one is there and whom to alert. You write the judgement.

new-title = New case
new-code = Code
new-code-hint = In place of the name. You may change it; use no initials and no dates.
new-code-taken = There is a case with this code already. Change a letter or a number.
new-code-empty = The code is missing.
new-guide = Guide
new-guide-unreviewed = No practitioner has reviewed this guide yet.
new-create = Begin
new-others = Another code

frame-tabs = Parts of the case
frame-back = Cases

## Settings

settings-title = Settings
settings-language = Language and signature
settings-looks = Text and colours
settings-locking = Locking
settings-interview = Interview
settings-keys = Keyboard
settings-about = About
settings-at-once = Changes apply at once.
settings-reset = Put this page back as it came
settings-language-more = That of menus and texts. The one of each interview is chosen there.
settings-author = Your signature in this vault
settings-author-more = It goes with every entry. Initials are enough.
settings-zoom-more = From 80 to 200%. Ctrl + and Ctrl - work everywhere.
settings-colours-more = High contrast uses pure black and white with thicker lines.
settings-question-size = Question size
settings-question-size-more = How large the question is while you interview.
question-size-normal = Normal
question-size-large = Large
question-size-very-large = Very large
settings-idle = Lock when nothing is touched
settings-idle-more = From 1 to 60 minutes. It warns 30 seconds before.
settings-interview-idle = During an interview
settings-interview-idle-more = Much is said and little is typed: give it more time.
settings-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
settings-less = Less
settings-more = More
settings-movement = Less movement
settings-movement-more = Nothing slides or fades.
settings-key-letters = Key letters on buttons
settings-key-letters-more = Show 1–9, U, D, C, N and the others beside each choice.
settings-sample = How it looks
settings-sample-aloud = Asked aloud
settings-sample-question = How do you understand each other?
on = On
off = Off

## Keys and about

keys-title = Keys
keys-everywhere = Everywhere
keys-answering = While answering
keys-answering-note = Single letters work while you are not typing in a field.
keys-forward = Enter or right arrow
keys-backward = Left arrow
keys-up-down = Up and down arrows
key-options = Choose that answer
key-next = Next
key-previous = Back
key-inside = Move inside the list; Space chooses
key-unknown = Does not know
key-declined = Does not want to say
key-unclear = Not clear
key-not-asked = Not asking now; then 1, 2 or 3
key-source = Asked, volunteered, observed, on file, told by another
key-note = Into the note; Esc leaves it, it is kept
key-say = Say it like this, open or closed
key-section = One question or the whole section
key-fold = Open or close the findings

about-title = About Acogida
about-version = Version { $version }
about-what = Helps to have an orderly first conversation with someone who may need protection, and to sum it up for whoever must act.
about-network = It does not use the network
about-network-more = The program opens no connection. There are no updates, no accounts, no statistics.
about-kept = What you keep
about-kept-more = Your entries lie encrypted in the folder of the vault. Whoever has the computer open and unlocked can read them, and so can a malicious program while you work.
about-review = Guides not reviewed
about-review-more = No practitioner has reviewed the guides yet. They help you think; they are not an opinion of an expert.
about-licence = Licence
about-licence-more = Acogida: MIT or Apache 2.0, as you choose. Noto Sans typeface: SIL Open Font License 1.1. Phosphor icons: MIT.

guides-title = Guides
guides-text = What can be used in a new interview.
guides-version = Version { $version }, sources read on { $date }
guides-languages = Languages: { $what }
guides-reviewed = Reviewed
guides-unreviewed = Not reviewed by a practitioner
guides-broken-title = With mistakes, not used
guides-place = Where
guides-remedy = What to do

palette-title = Anything by name
palette-search = Find an action, a question or a case
palette-actions = Actions
palette-questions = Questions
palette-cases = Cases
palette-nothing = Nothing is called that.

neutral-title = Notes
neutral-untitled = Untitled
neutral-write = Write here
neutral-note = Note
