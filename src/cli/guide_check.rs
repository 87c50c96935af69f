//! `acogida guide check`: everything that is wrong with a guide, at once.

use super::Failure;
use crate::{
    files::{RealDisk, list_if_there, read_whole},
    guides,
    screening::{guide::Guide, scenario::Scenario},
};
use std::{collections::BTreeSet, io::Write, path::Path};

/// The largest scenario that is read.
const MOST_BYTES: usize = 1024 * 1024;

pub(super) fn run(folder: &Path, out: &mut dyn Write) -> Result<(), Failure> {
    if let Err(error) = std::fs::read_dir(folder) {
        return Err(Failure::Cannot(format!("{}: {error}", folder.display())));
    }
    let checked = guides::read_folder(folder).and_then(|files| files.check());
    let guide = checked
        .map_err(|problems| Failure::Wrong(problems.iter().map(|problem| format!("{problem}\n    {}", problem.remedy())).collect()))?;
    let scenarios = Scenarios::play(folder, &guide)?;
    if !scenarios.differences.is_empty() {
        return Err(Failure::Wrong(scenarios.differences));
    }
    let (questions, rules, languages) = (guide.questions().len(), guide.rules().len(), guide.languages().collect::<Vec<_>>().join(", "));
    writeln!(out, "{} {}: no problems", guide.id(), guide.version())?;
    writeln!(out, "{questions} questions, {rules} rules, texts in {languages}, {} scenarios", scenarios.played)?;
    if !guide.is_reviewed() {
        writeln!(out, "not yet reviewed by a practitioner")?;
    }
    Ok(())
}

/// What playing the scenarios beside a guide showed.
struct Scenarios {
    played: usize,
    differences: Vec<String>,
}

impl Scenarios {
    fn play(folder: &Path, guide: &Guide) -> Result<Self, Failure> {
        let folder = folder.join("scenarios");
        let cannot = |path: &Path, error: &dyn std::fmt::Display| Failure::Cannot(format!("{}: {error}", path.display()));
        let names = list_if_there(&RealDisk, &folder).map_err(|error| cannot(&folder, &error))?;
        let mut scenarios = Self { played: 0, differences: Vec::new() };
        let mut held = BTreeSet::new();
        for name in names.iter().filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "ron")) {
            let path = folder.join(name);
            let bytes = read_whole(&RealDisk, &path, MOST_BYTES).map_err(|error| cannot(&path, &error))?;
            let scenario = String::from_utf8(bytes).map_err(|error| error.to_string()).and_then(|text| Scenario::read(&text));
            let differences = match &scenario {
                Ok(scenario) => scenario.check(guide),
                Err(why) => vec![why.clone()],
            };
            held.extend(scenario.iter().flat_map(Scenario::rules_held).map(str::to_owned));
            scenarios.differences.extend(differences.iter().map(|what| format!("scenarios/{name}: {what}")));
            scenarios.played += 1;
        }
        let never_held = guide.rules().iter().filter(|rule| !held.contains(rule.id.as_str()));
        scenarios.differences.extend(never_held.map(|rule| {
            format!("rule `{}`: no scenario shows it\n    Add a scenario that names it in `findings` or `includes`.", rule.id)
        }));
        Ok(scenarios)
    }
}
