//! The list of keys: the commands by themselves, and the letters that answer.

use crate::app::{
    action::Action,
    bidi,
    command::Command,
    icons::Icon,
    rooms::Desk,
    theme::{Type, tokens},
    widgets::{key_list, remark},
};
use egui::Ui;

/// Keys of the interview and what they do. Letters stand for themselves in every language; keys without a letter are messages.
const ANSWERING: [(&str, &str); 13] = [
    ("1 – 9", "key-options"),
    ("keys-forward", "key-next"),
    ("keys-backward", "key-previous"),
    ("keys-up-down", "key-inside"),
    ("U", "key-unknown"),
    ("D", "key-declined"),
    ("C", "key-unclear"),
    ("N", "key-not-asked"),
    ("P V O F T", "key-source"),
    ("A", "key-note"),
    ("S", "key-say"),
    ("L", "key-section"),
    ("G", "key-fold"),
];

pub(super) fn ui(ui: &mut Ui, desk: &Desk<'_>) -> Vec<Action> {
    bidi::label(ui, &desk.say("keys-everywhere"), Type::Heading);
    let commands: Vec<(String, String)> =
        Command::ALL.into_iter().filter_map(|command| Some((command.keys()?, desk.say(command.word())))).collect();
    list(ui, &commands);
    ui.add_space(tokens().space.m);
    bidi::label(ui, &desk.say("keys-answering"), Type::Heading);
    let answering: Vec<(String, String)> = ANSWERING.iter().map(|(key, word)| (desk.say(key), desk.say(word))).collect();
    list(ui, &answering);
    remark(ui, Icon::Info, &desk.say("keys-answering-note"));
    Vec::new()
}

fn list(ui: &mut Ui, keys: &[(String, String)]) {
    let keys: Vec<(&str, &str)> = keys.iter().map(|(key, what)| (key.as_str(), what.as_str())).collect();
    key_list(ui, &keys);
}
