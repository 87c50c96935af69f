//! Reading case files for commands.
//!
//! **Invariant:** a file is read whole or not at all, and never without bound.

use super::Failure;
use crate::{
    casework::case_file::CaseFile,
    files::{RealDisk, read_whole},
    guides::Guides,
    screening::guide::Guide,
};
use std::{path::Path, sync::Arc};

/// The largest case file that is read: a thousand times a real one.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// The guides that come with the program.
pub(super) fn guides() -> Vec<Arc<Guide>> {
    Guides::embedded().all().cloned().collect()
}

/// A case from a file, or every mistake in it, each with the file's name.
pub(super) fn case(path: &Path, guides: &[Arc<Guide>]) -> Result<CaseFile, Failure> {
    let shown = path.display();
    let bytes = read_whole(&RealDisk, path, MOST_BYTES).map_err(|error| Failure::Cannot(format!("{shown}: {error}")))?;
    let wrong = |mistakes: Vec<String>| Failure::Wrong(mistakes.iter().map(|mistake| format!("{shown}: {mistake}")).collect());
    let text = String::from_utf8(bytes).map_err(|error| wrong(vec![format!("this is not UTF-8 text ({})", error.utf8_error())]))?;
    CaseFile::read(&text, guides).map_err(|problems| wrong(problems.iter().map(ToString::to_string).collect()))
}

/// Several cases, or every mistake in all of them.
pub(super) fn cases<'p>(paths: &'p [std::path::PathBuf], guides: &[Arc<Guide>]) -> Result<Vec<(&'p Path, CaseFile)>, Failure> {
    let (mut read, mut mistakes) = (Vec::new(), Vec::new());
    for path in paths {
        match case(path, guides) {
            Ok(file) => read.push((path.as_path(), file)),
            Err(Failure::Wrong(more)) => mistakes.extend(more),
            Err(cannot) => return Err(cannot),
        }
    }
    if mistakes.is_empty() { Ok(read) } else { Err(Failure::Wrong(mistakes)) }
}
