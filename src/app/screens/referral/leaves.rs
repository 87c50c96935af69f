//! Step three: what leaves, field by field; and what has left already.

use super::form::Form;
use crate::{
    app::{
        bidi,
        office::OpenCase,
        rooms::Desk,
        theme::{Type, tokens},
        widgets::{TickRow, card, divider, never_row, tick_row},
    },
    casework::referral::{Disclosure, Ground},
    documents::referral_summary::{Group, OfferedField},
    wording::Insert,
};
use egui::Ui;

/// 3. What leaves. Nothing is ticked to begin with.
pub(super) fn fields_ui(ui: &mut Ui, desk: &Desk<'_>, offered: &[OfferedField], form: &mut Form) {
    let ticked = offered.iter().filter(|offer| form.ticked.contains(&offer.field)).count();
    bidi::label(ui, &desk.say("referral-fields"), Type::Heading);
    bidi::label(ui, &desk.words.say_with("referral-ticked", &[("n", number(ticked))]), Type::Small.quiet());
    let missing = form.recipient().err().or_else(|| form.ground().err()).map(|missing| desk.say(missing.word()));
    if let Some(missing) = &missing {
        bidi::label(ui, missing, Type::Small);
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = tokens().space.xxs;
        for (group, heading) in
            [(Group::Needed, "referral-group-needed"), (Group::More, "referral-group-more"), (Group::Never, "referral-group-never")]
        {
            let mut of_group = offered.iter().filter(|offer| offer.group == group).peekable();
            if of_group.peek().is_none() {
                continue;
            }
            if group != Group::Needed {
                divider(ui);
            }
            bidi::label(ui, &desk.say(heading), Type::Label);
            for offer in of_group {
                field_ui(ui, desk, offer, missing.as_deref(), form);
            }
        }
    });
}

fn field_ui(ui: &mut Ui, desk: &Desk<'_>, offer: &OfferedField, missing: Option<&str>, form: &mut Form) {
    if offer.group == Group::Never {
        never_row(ui, &offer.label, &desk.say("referral-never"));
        return;
    }
    let remarks = [(offer.has_name, "referral-has-name"), (offer.sensitive, "referral-sensitive")];
    let remark: Vec<String> = remarks.iter().filter(|(holds, _)| *holds).map(|(_, word)| desk.say(word)).collect();
    let remark = (!remark.is_empty()).then(|| remark.join(", "));
    let row = TickRow {
        label: &offer.label,
        second: offer.shows.as_deref(),
        ticked: form.ticked.contains(&offer.field),
        disabled_because: missing,
        remark: remark.as_deref(),
    };
    if tick_row(ui, row).clicked() {
        form.tick(&offer.field);
    }
}

/// What has left this case, the latest first.
pub(super) fn left_ui(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase) {
    let left: Vec<_> = open.case.disclosures().collect();
    if left.is_empty() {
        return;
    }
    ui.add_space(tokens().space.m);
    bidi::label(ui, &desk.say("referral-left"), Type::Heading);
    for (entry, disclosure) in left.into_iter().rev() {
        let when = entry.at.to_zoned(desk.now.zone.clone()).strftime("%Y-%m-%d %H:%M").to_string();
        let (when, whom) = (bidi::isolate(&when), bidi::isolate(&disclosure.recipient.name));
        let ground = ground_words(desk, disclosure);
        let row = desk.words.say_with(
            "referral-left-row",
            &[("when", Insert::Text(&when)), ("whom", Insert::Text(&whom)), ("ground", Insert::Text(&ground))],
        );
        bidi::label(ui, &row, Type::Small);
        bidi::label(ui, &desk.words.say_with("referral-left-count", &[("n", number(disclosure.fields.len()))]), Type::Caption.quiet());
    }
}

fn ground_words(desk: &Desk<'_>, disclosure: &Disclosure) -> String {
    match &disclosure.ground {
        Ground::LegalDuty(duty) => desk.words.say_with("referral-by-duty", &[("duty", Insert::Text(duty.duty()))]),
        Ground::Consent(consent) => desk.words.say_with("referral-by-consent", &[("on", Insert::Text(&consent.on().to_string()))]),
    }
}

fn number(n: usize) -> Insert<'static> {
    Insert::Number(i64::try_from(n).unwrap_or(i64::MAX))
}
