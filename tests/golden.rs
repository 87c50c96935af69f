//! Golden texts: what something gave when it was last read through and found right.
//!
//! `UPDATE_GOLDEN=1` writes what it gives now; the difference is read before it is kept.

use std::path::Path;

/// Compares with the text kept under `tests/data/golden`.
pub(crate) fn check(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder of its own")).expect("writable");
        #[expect(clippy::disallowed_methods, reason = "a file of the project, written by hand")]
        std::fs::write(&path, found).expect("writable");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = kept.lines().zip(found.lines()).position(|(kept, found)| kept != found);
    assert!(kept == found, "{name} differs from line {:?}; found:\n{found}", differing.map(|line| line + 1));
}
