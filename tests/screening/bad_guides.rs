//! Guides with mistakes: each folder of `tests/data/guides_bad` holds a guide and every problem that must be told, in order.
//! Without a text file the texts are made up. `UPDATE_GOLDEN=1` writes the problems anew; read the difference before keeping it.

use super::small;
use acogida::screening::{guide::Guide, guide_file::GuideFile, problem::GuideProblem};
use std::path::{Path, PathBuf};

#[test]
fn all_problems_of_bad_guides_are_told_at_once() {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/guides_bad");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(all).expect("the folder is there").flatten().map(|entry| entry.path()).collect();
    folders.sort();
    assert!(folders.len() > 5, "bad guides are missing");
    let wrong: Vec<String> = folders.iter().filter_map(|folder| check(folder)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn check(folder: &Path) -> Option<String> {
    let logic = std::fs::read_to_string(folder.join("guide.ron")).expect("every bad guide has logic");
    let text = std::fs::read_to_string(folder.join("en.ftl")).unwrap_or_else(|_| made_up(&logic));
    let found = match Guide::read(&logic, &[("en", &text)]) {
        Ok(_) => "no problem\n".to_owned(),
        Err(problems) => problems.iter().map(told).collect(),
    };
    let golden = folder.join("problems.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        #[expect(clippy::disallowed_methods, reason = "renews the project's own test data, by hand")]
        std::fs::write(&golden, &found).expect("test data can be written");
    }
    let expected = std::fs::read_to_string(&golden).unwrap_or_default();
    (found != expected).then(|| format!("{}:\n{found}--- instead of ---\n{expected}", folder.display()))
}

fn told(problem: &GuideProblem) -> String {
    format!("{problem}\n    {}\n", problem.remedy())
}

fn made_up(logic: &str) -> String {
    ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .from_str::<GuideFile>(logic)
        .map_or_else(|_| String::new(), |file| small::texts(&file))
}

#[test]
fn a_guide_without_problems_is_a_guide() {
    let guide = small::guide(&small::yes_no("q", ""), &small::rules(&[("r", "Is(\"q\", \"yes\")")]));
    assert_eq!(guide.rules().len(), 1);
    assert_eq!(guide.texts("en").text("q"), "Words");
    assert_eq!(guide.texts("xx").text("q"), "Words", "a language the guide does not speak falls back to one it does");
}

#[test]
fn the_hash_names_exactly_these_files() {
    let logic = small::logic(&small::yes_no("q", ""), "");
    let hash = |logic: &str| small::read(logic).expect("it is a good guide").hash();
    assert_eq!(hash(&logic), hash(&logic));
    assert_ne!(hash(&logic), hash(&format!("{logic}\n")), "a changed byte is another version");
}

#[test]
fn nesting_beyond_measure_is_refused() {
    let deep = |levels: usize| format!("{}Is(\"q\", \"yes\"){}", "Not(".repeat(levels), ")".repeat(levels));
    let read = |levels| small::read(&small::logic(&small::yes_no("q", ""), &small::rules(&[("r", &deep(levels))])));
    assert!(read(20).is_ok());
    assert!(read(5_000).is_err());
    // A chain of names is as deep as what it names.
    let chain = (1..400).map(|n| format!("(id: \"c-{n}\", is: Not(Named(\"c-{}\"))),", n - 1)).collect::<Vec<_>>().concat();
    let conditions = format!("conditions: [(id: \"c-0\", is: Is(\"q\", \"yes\")), {chain}],");
    let problems = small::read(&small::logic(&small::yes_no("q", ""), &conditions)).expect_err("it is too deep");
    assert!(problems.len() == 1 && problems[0].contains("nested more than"), "{problems:?}");
}
