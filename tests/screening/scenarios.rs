//! Every shipped guide checks, and does what its scenarios say. The folders are walked: a new guide or scenario needs no line here.

use acogida::{
    guides,
    screening::{guide::Guide, scenario::Scenario},
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

fn folders() -> Vec<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("screening_guides");
    let mut folders: Vec<_> = inside(&all).into_iter().filter(|path| path.join("guide.ron").is_file()).collect();
    folders.sort();
    folders
}

fn inside(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

pub(crate) fn shipped() -> Vec<(PathBuf, Guide)> {
    folders()
        .into_iter()
        .map(|folder| {
            let told = |problems: Vec<acogida::screening::problem::GuideProblem>| {
                problems.iter().map(|problem| format!("{problem}\n    {}", problem.remedy())).collect::<Vec<_>>().join("\n")
            };
            let guide =
                guides::read_folder(&folder).and_then(|files| files.check()).unwrap_or_else(|problems| panic!("{}", told(problems)));
            (folder, guide)
        })
        .collect()
}

pub(crate) fn scenarios_of(folder: &Path) -> Vec<(String, Scenario)> {
    let mut files: Vec<_> =
        inside(&folder.join("scenarios")).into_iter().filter(|path| path.extension().is_some_and(|e| e == "ron")).collect();
    files.sort();
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("the file was listed");
        let scenario = Scenario::read(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        (name, scenario)
    };
    files.into_iter().map(read).collect()
}

#[test]
fn every_guide_does_what_its_scenarios_say() {
    let mut differences = Vec::new();
    let mut played = 0;
    for (folder, guide) in shipped() {
        for (name, scenario) in scenarios_of(&folder) {
            played += 1;
            differences.extend(scenario.check(&guide).into_iter().map(|difference| format!("{name}: {difference}")));
        }
    }
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
    assert!(played > 0, "no scenario was found");
}

#[test]
fn every_rule_holds_in_some_scenario() {
    for (folder, guide) in shipped() {
        let scenarios = scenarios_of(&folder);
        let held: BTreeSet<&str> = scenarios.iter().flat_map(|(_, scenario)| scenario.rules_held()).collect();
        let never: Vec<_> = guide.rules().iter().map(|rule| rule.id.as_str()).filter(|rule| !held.contains(rule)).collect();
        assert!(never.is_empty(), "{}: no scenario in which these hold: {}", folder.display(), never.join(", "));
    }
}

#[test]
fn the_embedded_guides_are_those_of_the_folder() {
    let embedded: BTreeSet<_> = guides::Guides::embedded().all().map(|guide| guide.hash()).collect();
    let shipped: BTreeSet<_> = shipped().iter().map(|(_, guide)| guide.hash()).collect();
    assert_eq!(embedded, shipped);
}

#[test]
fn a_scenario_that_says_otherwise_is_told() {
    let (_, guide) = shipped().swap_remove(0);
    let rule = guide.rules()[0].id.to_string();
    let question = guide.questions()[0].id.to_string();
    let differences = |rest: &str| {
        let text = format!("(guide: \"{}\", title: \"\", now: \"2026-11-23T02:14:00Z\", {rest})", guide.id());
        Scenario::read(&text).map_or_else(|why| vec![why], |scenario| scenario.check(&guide))
    };
    assert_eq!(differences(""), Vec::<String>::new());
    for wrong in [
        "answers: { \"no-such-question\": Yes }".to_owned(),
        format!("answers: {{ \"{question}\": Number(3) }}"),
        format!("answers: {{ \"{question}\": Maybe }}"),
        format!("at: {{ \"{question}\": \"2026-11-22T02:14:00Z\" }}"),
        format!("includes: [\"{rule}\"]"),
        "absent: [\"no-such-rule\"]".to_owned(),
        "findings: [\"no-such-rule\"]".to_owned(),
        format!("levels: {{ \"{rule}\": High }}"),
        format!("grounds: {{ \"{rule}\": [] }}"),
        format!("due: {{ \"{rule}\": \"2026-11-22T02:14:00Z\" }}"),
        format!("missing_dates: {{ \"{rule}\": [] }}"),
        format!("waits_for: {{ \"{rule}\": [\"no-such-question\"] }}"),
        "suggested: Low".to_owned(),
        "prohibitions: []".to_owned(),
        "parked: [\"no-such-question\"]".to_owned(),
        format!("does_not_apply: [\"{question}\"]"),
        "gate_closed: [\"no-such-question\"]".to_owned(),
        format!("gate_closed: [\"{question}\"]"),
        "zone: \"Nowhere/At_All\"".to_owned(),
        "mistyped: []".to_owned(),
    ] {
        assert!(!differences(&wrong).is_empty(), "{wrong} was passed over");
    }
}
