//! Guides from files: a broken one is listed and takes no other with it; what was kept with a case comes back the same.

use super::small;
use acogida::guides::{self, GuideFiles, Guides};
use std::path::Path;

fn good() -> GuideFiles {
    let logic = small::logic(&small::yes_no("q", ""), "");
    let file = ron::from_str(&logic).expect("it is a good guide");
    GuideFiles { name: "good".to_owned(), texts: vec![("en".to_owned(), small::texts(&file))], logic }
}

fn broken() -> GuideFiles {
    GuideFiles { name: "broken".to_owned(), logic: "(format: 9)".to_owned(), texts: Vec::new() }
}

#[test]
fn a_broken_guide_takes_no_other_with_it() {
    let guides = Guides::from_files([broken(), good()]);
    assert_eq!(guides.all().map(|guide| guide.id().to_string()).collect::<Vec<_>>(), ["small"]);
    let listed: Vec<_> = guides.broken().iter().map(|guide| (guide.name.as_str(), guide.problems.len())).collect();
    assert_eq!(listed, [("broken", 1)]);
}

#[test]
fn every_guide_that_comes_with_the_program_is_whole() {
    let guides = Guides::embedded();
    assert!(guides.all().count() > 0 && guides.broken().is_empty(), "{:?}", guides.broken());
}

#[test]
fn what_is_kept_with_a_case_comes_back_the_same() {
    let guides = Guides::from_files([good()]);
    let hash = guides.of_id("small").expect("it is at hand").hash();
    let bytes = guides.files_of(&hash).expect("its files are at hand").to_bytes();
    let back = GuideFiles::from_bytes(&bytes).expect("these are the bytes of files");
    assert_eq!(back.check().expect("it was good before").hash(), hash);
    assert!(guides.of_hash(&[0; 32]).is_none());
    for cut in 0..bytes.len() {
        assert!(GuideFiles::from_bytes(&bytes[..cut]).is_none(), "half a guide is no guide");
    }
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let problems = guides::read_folder(Path::new("/nowhere/at/all")).expect_err("nothing is there");
    assert!(problems[0].to_string().contains("guide.ron"), "{problems:?}");
}
