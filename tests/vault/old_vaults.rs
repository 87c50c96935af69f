//! Vaults of every format there ever was, in `tests/data/old_vaults`: they open for good.

use super::desk::{Place, numbers, save};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/old_vaults")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for entry in std::fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let to = to.join(path.file_name().expect("named"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).expect("copied");
        }
    }
}

#[test]
fn every_kept_vault_opens_and_is_gone_on_with() {
    let mut count = 0;
    for kept in std::fs::read_dir(folder()).expect("part of the project") {
        let kept = kept.expect("readable").path();
        let place = Place::new("old");
        copy(&kept, &place.vault());
        let mut vault = place.open();
        assert_eq!(vault.troubles(), [], "{}", kept.display());
        assert_eq!(vault.cases().len(), 2);
        assert_eq!(numbers(&mut vault, 0), ["words number 0", "words number 2", "words number 4"]);
        assert_eq!(vault.guide(&[5; 32]).expect("kept").as_slice(), b"a guide");
        save(&mut vault, 1, 6);
        vault.lock();
        assert_eq!(numbers(&mut place.open(), 1).len(), 4);
        count += 1;
    }
    assert!(count > 0, "a walk that found nothing proves nothing");
}

/// How a kept vault is made, once for each format: `cargo test --test acogida keep_a_vault -- --ignored`.
#[test]
#[ignore = "makes a new file of the project; only when a format is new"]
fn keep_a_vault_of_the_format_of_today() {
    let place = super::hostile::small("keep");
    for needless in ["lock", "reserve", "place"] {
        std::fs::remove_file(place.vault().join(needless)).expect("it was there");
    }
    copy(&place.vault(), &folder().join("format_1"));
}
