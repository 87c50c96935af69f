//! Steps one and two: to whom, and on what ground.

use super::form::{Form, GroundKind, Missing};
use crate::{
    app::{
        bidi,
        office::OpenCase,
        rooms::Desk,
        theme::{Type, tokens},
        widgets::{Card, action, field, radio_cards, segments},
    },
    screening::{guide::WORKER, name::Id},
    wording::Language,
};
use egui::{Ui, vec2};

/// 1. To whom, in which language.
pub(super) fn recipient_ui(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, form: &mut Form) {
    bidi::label(ui, &desk.say("referral-whom"), Type::Heading);
    let texts = open.guide.texts(desk.words.language().code());
    match form.role.clone() {
        Some(role) => {
            let name = texts.role(&role).to_owned();
            ui.horizontal_wrapped(|ui| {
                bidi::label(ui, &name, Type::Label);
                if action(&desk.say("referral-change")).compact().show(ui).clicked() {
                    form.for_another();
                }
            });
        }
        None => choose_role(ui, desk, open, form),
    }
    if form.role.is_none() {
        return;
    }
    let (label, hint) = (desk.say("referral-name"), desk.say("referral-name-help"));
    field(&label).help(Some(&hint)).char_limit(200).show(ui, &mut form.name);
    paper_language(ui, desk, form);
}

/// The roles that the findings at hand call for stand first: that is where papers go most often.
fn choose_role(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, form: &mut Form) {
    let called = called_for(open);
    let others: Vec<&Id> = open.guide.roles().iter().filter(|role| !called.contains(role) && role.as_str() != WORKER).collect();
    for (heading, roles) in [("referral-roles-called", called), ("referral-roles-others", others)] {
        if roles.is_empty() {
            continue;
        }
        bidi::label(ui, &desk.say(heading), Type::Small.quiet());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(tokens().space.xs, tokens().space.xs);
            for role in roles {
                if action(open.guide.texts(desk.words.language().code()).role(role)).compact().show(ui).clicked() {
                    form.role = Some(role.clone());
                }
            }
        });
    }
}

fn called_for(open: &OpenCase) -> Vec<&Id> {
    let rules =
        open.evaluation.findings.iter().filter(|finding| finding.shown).filter_map(|finding| open.guide.rule(finding.rule.as_str()));
    let mut called: Vec<&Id> = Vec::new();
    for role in rules.flat_map(|rule| &rule.steps).map(|step| &step.role) {
        if role.as_str() != WORKER && !called.contains(&role) {
            called.push(role);
        }
    }
    called
}

fn paper_language(ui: &mut Ui, desk: &Desk<'_>, form: &mut Form) {
    bidi::label(ui, &desk.say("referral-language"), Type::Label);
    let names: Vec<&str> = Language::ALL.iter().map(|language| language.own_name()).collect();
    let now = form.language.unwrap_or(desk.words.language());
    let current = Language::ALL.iter().position(|language| *language == now).unwrap_or(0);
    if let Some(chosen) = segments(ui, egui::Id::unique("referral-language"), &desk.say("referral-language"), &names, current) {
        form.language = Some(Language::ALL[chosen]);
    }
}

/// 2. On what ground.
pub(super) fn ground_ui(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, form: &mut Form) {
    bidi::label(ui, &desk.say("referral-ground"), Type::Heading);
    if let Err(missing @ (Missing::Role | Missing::Name)) = form.recipient() {
        bidi::label(ui, &desk.say(missing.word()), Type::Body.quiet());
        return;
    }
    let words = ["referral-duty", "referral-duty-help", "referral-consent", "referral-consent-help"].map(|word| desk.say(word));
    let cards = [
        Card { label: &words[0], second: Some(&words[1]), enabled: true },
        Card { label: &words[2], second: Some(&words[3]), enabled: true },
    ];
    let kinds = [GroundKind::LegalDuty, GroundKind::Consent];
    let current = form.ground.and_then(|ground| kinds.iter().position(|kind| *kind == ground));
    let beside = ui.available_width() >= 480.0;
    if let Some(chosen) = radio_cards(ui, egui::Id::unique("referral-ground"), &desk.say("referral-ground"), &cards, current, beside) {
        form.ground = Some(kinds[chosen]);
    }
    match form.ground {
        Some(GroundKind::LegalDuty) => duty_ui(ui, desk, open, form),
        Some(GroundKind::Consent) => consent_ui(ui, desk, form),
        None => drop(bidi::label(ui, &desk.say(Missing::Ground.word()), Type::Body.quiet())),
    }
}

fn duty_ui(ui: &mut Ui, desk: &Desk<'_>, open: &OpenCase, form: &mut Form) {
    let (law, told) = (desk.say("referral-duty-law"), desk.say("referral-told"));
    field(&law).hint(&desk.say("referral-duty-hint")).char_limit(200).show(ui, &mut form.duty);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = tokens().space.xs;
        for duty in duties(open) {
            if duty != form.duty && action(&duty).compact().show(ui).clicked() {
                form.duty = duty;
            }
        }
    });
    field(&told).help(Some(&desk.say("referral-told-help"))).char_limit(400).show(ui, &mut form.told);
}

/// The laws and articles on which the findings at hand rest: offered, never chosen.
fn duties(open: &OpenCase) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rule in open.evaluation.findings.iter().filter_map(|finding| open.guide.rule(finding.rule.as_str())) {
        for source in rule.sources.iter().filter(|source| !source.place.is_empty()) {
            let duty = format!("{}, art. {}", source.work, source.place);
            if source.place.starts_with(|c: char| c.is_ascii_digit()) && !found.contains(&duty) {
                found.push(duty);
            }
        }
    }
    found.truncate(6);
    found
}

fn consent_ui(ui: &mut Ui, desk: &Desk<'_>, form: &mut Form) {
    let (how, on) = (desk.say("referral-how"), desk.say("referral-agreed-on"));
    field(&how).help(Some(&desk.say("referral-how-help"))).char_limit(400).show(ui, &mut form.how);
    let wrong = (!form.agreed_on.trim().is_empty() && form.ground() == Err(Missing::AgreedOn)).then(|| desk.say(Missing::AgreedOn.word()));
    ui.horizontal(|ui| {
        ui.set_max_width(320.0);
        field(&on).hint("2026-11-23").error(wrong.as_deref()).char_limit(10).show(ui, &mut form.agreed_on);
    });
    if form.agreed_on.is_empty() && action(&desk.say("referral-today")).compact().show(ui).clicked() {
        form.agreed_on = desk.now.today.to_string();
    }
}
