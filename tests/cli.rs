//! The command line, cold: what it prints, how it ends, and what it leaves on the disk.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

struct Ended {
    code: u8,
    out: String,
    err: String,
}

/// Runs the program's own function, without starting a program.
fn acogida(args: &[&str]) -> Ended {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = std::iter::once("acogida").chain(args.iter().copied()).map(OsString::from);
    let code = acogida::cli::run(args, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
    Ended { code, out: text(out), err: text(err) }
}

/// A place of the project, as it is written in commands: tests run from the project's folder.
fn data(place: &str) -> String {
    format!("tests/data/{place}")
}

fn files_of(folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(data(folder)).expect("there").map(|entry| entry.expect("readable").path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    files.sort();
    assert!(!files.is_empty(), "a walk that found nothing proves nothing");
    files
}

/// Compares with the file, or renews it with `UPDATE_GOLDEN=1`.
fn golden(path: &Path, found: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        #[expect(clippy::disallowed_methods, reason = "the golden file of a test, renewed on request")]
        fs::write(path, found).expect("writable");
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    assert_eq!(found, expected, "{} differs; look, then renew it with UPDATE_GOLDEN=1", path.display());
}

/// A fresh folder of a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("left by an earlier run");
    }
    fs::create_dir_all(&folder).expect("writable");
    folder
}

fn document(case: &str, language: &str, pdf: &Path) -> Ended {
    let pdf = pdf.display().to_string();
    acogida(&["document", "--kind", "referral-summary", "--case", case, "--lang", language, "--pdf", &pdf])
}

#[test]
fn the_findings_of_every_bundled_case_are_as_they_were_read() {
    for case in files_of("cases") {
        let ended = acogida(&["findings", "--case", &case.display().to_string()]);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{}", case.display());
        let name = case.file_stem().expect("named").to_string_lossy().into_owned();
        golden(Path::new(&data(&format!("golden/findings_{name}.txt"))), &ended.out);
    }
}

#[test]
fn findings_as_json_say_the_same_for_all_cases_at_once() {
    let cases = files_of("cases");
    let mut args = vec!["findings".to_owned(), "--json".to_owned()];
    for case in &cases {
        args.extend(["--case".to_owned(), case.display().to_string()]);
    }
    let ended = acogida(&args.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(ended.code, 0, "{}", ended.err);
    let json: serde_json::Value = serde_json::from_str(&ended.out).expect("JSON");
    assert_eq!(json["format"], 1);
    let reports = json["cases"].as_array().expect("a list");
    // The shape is published. The hash of the guide changes with every comma in it, and is left out.
    let hash = reports[0]["guide"]["hash"].as_str().expect("hex digits");
    golden(Path::new(&data("golden/findings.json")), &ended.out.replace(hash, "…"));
    assert_eq!(reports.len(), cases.len());
    for (report, case) in reports.iter().zip(&cases) {
        let text = acogida(&["findings", "--case", &case.display().to_string()]).out;
        for field in ["findings", "open_points", "prohibitions", "parked", "applies"] {
            let count = report[field].as_array().expect("a list").len();
            let heading = format!("\n{} ({count})\n", field.replace('_', " "));
            assert!(text.contains(&heading), "{}: `{heading}`", case.display());
        }
    }
}

#[test]
fn findings_tell_no_word_that_a_person_said_or_wrote() {
    for case in files_of("cases") {
        let text = fs::read_to_string(&case).expect("readable");
        let view = text.split("view: \"").nth(1).and_then(|rest| rest.split('"').next()).expect("every bundled case has a view");
        let printed = acogida(&["findings", "--json", "--case", &case.display().to_string()]).out;
        for word in [view, "Samir", "Lina", "Inés", "Marta", "francés", "French"] {
            assert!(!printed.contains(word), "{}: {word}", case.display());
        }
    }
}

#[test]
fn a_wrong_case_file_is_told_with_line_and_field_and_leaves_no_pdf() {
    let folder = folder("cli-wrong-case");
    for case in files_of("cases_bad") {
        let pdf = folder.join("out.pdf");
        let ended = document(&case.display().to_string(), "es", &pdf);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{}", case.display());
        golden(&case.with_extension("txt"), &ended.err);
        assert_eq!(fs::read_dir(&folder).expect("there").count(), 0, "{} left something", case.display());
    }
}

#[test]
fn a_wrong_case_file_among_good_ones_prints_nothing_but_what_is_wrong() {
    let (good, bad) = (data("cases/boy_in_a_place_for_adults.ron"), data("cases_bad/from_the_future.ron"));
    let ended = acogida(&["findings", "--case", &good, "--case", &bad]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    assert!(ended.err.contains("from_the_future.ron: line 2: format: "), "{}", ended.err);
}

#[test]
fn a_case_becomes_the_same_pdf_every_time() {
    let folder = folder("cli-document");
    for language in ["es", "en"] {
        for name in ["boy_in_a_place_for_adults", "girl_with_an_unproved_adult"] {
            let [once, again] = [folder.join("once.pdf"), folder.join("again.pdf")].map(|pdf| {
                let ended = document(&data(&format!("cases/{name}.ron")), language, &pdf);
                assert_eq!((ended.code, ended.out.as_str(), ended.err.as_str()), (0, "", ""), "{name} {language}");
                fs::read(pdf).expect("written")
            });
            assert!(once.starts_with(b"%PDF-") && once == again, "{name} {language}");
        }
    }
    let left = fs::read_dir(&folder).expect("there").count();
    assert_eq!(left, 2, "nothing is left beside the documents");
}

#[test]
fn nothing_leaves_without_a_recipient_and_a_ground() {
    let folder = folder("cli-no-ground");
    let ended = document(&data("cases/almost_everything_declined.ron"), "es", &folder.join("out.pdf"));
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("referral: it is missing"), "{}", ended.err);
    assert_eq!(fs::read_dir(&folder).expect("there").count(), 0);
}

#[test]
fn what_the_machine_cannot_do_ends_with_one_and_what_is_wrong_with_two() {
    let folder = folder("cli-exit-codes");
    let case = data("cases/boy_in_a_place_for_adults.ron");
    let no_folder = folder.join("missing").join("out.pdf");
    assert_eq!(document(&case, "es", &no_folder).code, 1);
    assert_eq!(acogida(&["findings", "--case", &data("cases/nobody.ron")]).code, 1);
    assert_eq!(acogida(&["guide", "check", &data("no-such-folder")]).code, 1);

    let klingon = document(&case, "tlh", &folder.join("out.pdf"));
    assert_eq!(klingon.code, 2);
    assert!(klingon.err.contains("--lang") && klingon.err.contains("es, en"), "{}", klingon.err);
    assert_eq!(acogida(&["findings"]).code, 2);
    assert_eq!(acogida(&["finding", "--case", &case]).code, 2);
}

#[test]
fn an_older_pdf_stays_as_it_was_when_the_case_file_is_wrong() {
    let pdf = folder("cli-older").join("out.pdf");
    let good = data("cases/boy_in_a_place_for_adults.ron");
    assert_eq!(document(&good, "es", &pdf).code, 0);
    let before = fs::read(&pdf).expect("written");
    assert_eq!(document(&data("cases_bad/names_nobody_knows.ron"), "es", &pdf).code, 2);
    assert_eq!(fs::read(&pdf).expect("still there"), before);
}

#[test]
fn a_guide_with_mistakes_gets_them_all_with_a_remedy() {
    let folder = folder("cli-guide");
    for name in ["guide.ron", "es.ftl", "en.ftl"] {
        let text = fs::read_to_string(format!("screening_guides/unaccompanied_minors/{name}")).expect("readable");
        let spoiled = text.replace("id: \"r-afraid\"", "id: \"r afraid\"").replacen("safe-medical", "safe-medicla", 1);
        #[expect(clippy::disallowed_methods, reason = "a guide made for this test")]
        fs::write(folder.join(name), spoiled).expect("writable");
    }
    let ended = acogida(&["guide", "check", &folder.display().to_string()]);
    assert_eq!((ended.code, ended.out.as_str()), (2, ""));
    for expected in ["guide.ron:", "`r afraid` is not a name", "safe-medicla", "    Check the spelling"] {
        assert!(ended.err.contains(expected), "`{expected}` is not in:\n{}", ended.err);
    }
}

#[test]
fn the_guide_that_comes_with_the_program_has_no_problems() {
    let ended = acogida(&["guide", "check", "screening_guides/unaccompanied_minors"]);
    assert_eq!((ended.code, ended.err.as_str()), (0, ""));
    assert!(ended.out.starts_with("unaccompanied-minors ") && ended.out.contains("no problems"), "{}", ended.out);
    assert!(ended.out.contains("texts in en, es"), "{}", ended.out);
}

#[test]
fn scenarios_are_played_and_every_rule_wants_one() {
    let folder = folder("cli-scenarios");
    for name in ["guide.ron", "es.ftl", "en.ftl"] {
        fs::copy(format!("screening_guides/unaccompanied_minors/{name}"), folder.join(name)).expect("copied");
    }
    let scenario = r#"(guide: "unaccompanied-minors", title: "t", now: "2026-11-23T10:00:00Z", answers: { "safe-afraid-now": Declined }, includes: ["r-afraid"])"#;
    fs::create_dir(folder.join("scenarios")).expect("writable");
    #[expect(clippy::disallowed_methods, reason = "a scenario made for this test")]
    fs::write(folder.join("scenarios/afraid.ron"), scenario).expect("writable");
    let ended = acogida(&["guide", "check", &folder.display().to_string()]);
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains("scenarios/afraid.ron: "), "{}", ended.err);
    assert!(ended.err.contains("rule `r-alone`: no scenario shows it"), "{}", ended.err);
}

#[test]
fn help_is_complete_for_every_command() {
    let helps = [
        (&["--help"][..], &["document", "findings", "guide", "Exit codes: 0", "desk opens"][..]),
        (&["document", "--help"], &["--kind", "--case", "--lang", "--pdf", "referral-summary", "no PDF is written", "Exit codes: 0"]),
        (&["findings", "--help"], &["--case", "--json", "several times", "Exit codes: 0"]),
        (&["guide", "--help"], &["check", "Exit codes: 0"]),
        (&["guide", "check", "--help"], &["DIR", "scenarios", "Exit codes: 0"]),
    ];
    for (args, words) in helps {
        let ended = acogida(args);
        assert_eq!((ended.code, ended.err.as_str()), (0, ""), "{args:?}");
        for word in words {
            assert!(ended.out.contains(word), "{args:?} does not say `{word}`:\n{}", ended.out);
        }
    }
}

#[test]
fn the_program_itself_ends_as_its_function_does() {
    let program = |args: &[&str]| std::process::Command::new(env!("CARGO_BIN_EXE_acogida")).args(args).output().expect("it starts");
    let version = program(&["--version"]);
    assert_eq!(version.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&version.stdout), format!("acogida {}\n", env!("CARGO_PKG_VERSION")));
    let wrong = program(&["findings", "--case", &data("cases_bad/empty.ron")]);
    assert_eq!((wrong.status.code(), wrong.stdout.len()), (Some(2), 0));
}
