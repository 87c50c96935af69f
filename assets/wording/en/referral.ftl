### The referral screen and the file picker.

picker-title = Save the PDF
picker-up = Up one folder
picker-top = This is the top folder
picker-home = Home folder
picker-list = Folders and PDF files
picker-reading = Reading the folder…
picker-unreadable = This folder cannot be read. Go up, or choose another.
picker-empty = No folders or PDF files here.
picker-more = There are more than are shown. Type the name below.
picker-name = File name
picker-name-missing = A file name is missing.
picker-name-wrong = A file cannot have this name. Use letters, digits, spaces and hyphens.
picker-clear = A saved PDF is not encrypted.
picker-clear-now = Whoever has the file can read it. Its name should say nothing about the person.
picker-save = Save here
picker-cancel = Cancel
picker-system = System dialog…
picker-system-note = The system's dialog may remember the path in its list of recent files. This one remembers nothing.
picker-there = There is already a file { $name } here.
picker-there-now = Replacing it destroys what it held.
picker-other-name = Choose another name
picker-replace = Replace it

referral-whom = 1. To whom
referral-change = Change
referral-name = Person or service
referral-name-help = As it shall stand on the paper.
referral-language = Language of the paper
referral-ground = 2. On what ground
referral-duty = Legal duty
referral-duty-help = A law says that they must be told
referral-consent = With their agreement
referral-consent-help = How and when it was given
referral-duty-law = Law and article
referral-duty-hint = LO 1/1996, art. 13.1
referral-told = Were they told that this is passed on?
referral-told-help = In your words. If not yet: why.
referral-how = How the agreement was given
referral-how-help = In your words: to what, with whom present, in which language.
referral-agreed-on = Day
referral-today = Today
referral-missing-role = Choose first to whom it goes.
referral-missing-name = The person or service is missing.
referral-missing-ground = Choose on what ground it may leave.
referral-missing-how = Say how the agreement was given.
referral-missing-date = Write the day like this: 2026-11-23.
referral-missing-duty = The law and article are missing.
referral-missing-told = Say whether they were told, or why not.
referral-fields = 3. What leaves
referral-ticked = { $n ->
    [0] Nothing is ticked. Everything stays here.
    [one] 1 item ticked. The rest stays here.
   *[other] { $n } items ticked. The rest stays here.
}
referral-group-needed = What helps them to act
referral-group-more = Could be added
referral-group-never = Never leaves
referral-never = stays in this vault
referral-sensitive = sensitive
referral-has-name = contains a name
referral-preview = This is what will leave, word for word
referral-page = The page that will leave
referral-page-of = Page { $page } of { $pages }
referral-page-before = Page before
referral-page-after = Next page
referral-first-page = This is the first page
referral-last-page = This is the last page
referral-no-page = The page will stand here
referral-unprintable = The page cannot be printed.
referral-unprintable-characters = No font here has these characters: { $characters }. Write the words in another way, or leave the field out.
referral-unprintable-defect = The program could not lay out this page. Nothing was saved. Leave a field out and try again.
referral-save = Save PDF…
referral-will-be-noted = What left, to whom and on what ground will be noted in the case.
referral-left = What has left
referral-left-row = { $when } · { $whom } · { $ground }
referral-left-count = { $n ->
    [one] 1 item
   *[other] { $n } items
}
referral-by-duty = legal duty: { $duty }
referral-by-consent = with their agreement, { $on }
referral-saved = The PDF is saved.
referral-saved-now = What left is noted in the case.
referral-not-open = Nothing was saved: the case is no longer open.
referral-not-open-now = Open it again and save the PDF from there.
referral-not-chosen = Nothing was saved: no place was chosen, or this system has no dialog.
referral-not-chosen-now = Save it with Acogida's own list of folders.

pdf-disk-full = The disk is full. The PDF was not saved, and nothing was noted as having left.
pdf-disk-full-now = Make room, or choose another place.
pdf-not-writable = This folder cannot be written to. The PDF was not saved, and nothing was noted as having left.
pdf-not-writable-now = Choose another folder.
pdf-no-folder = The folder is no longer there. The PDF was not saved, and nothing was noted as having left.
pdf-no-folder-now = Was a stick pulled? Choose another folder.
pdf-not-written = The PDF could not be saved, and nothing was noted as having left.
pdf-not-written-now = Try again, or choose another place.

referral-roles-called = Called for by the findings
referral-roles-others = Others
