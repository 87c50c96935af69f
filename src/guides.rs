//! The guides that come with the program, and guides read from a folder.
//!
//! **Invariant:** a broken guide never takes the others with it: what can be read is there, what cannot is listed with its problems.
//! This part reads files and never writes.

use crate::screening::{
    check::LOGIC,
    guide::Guide,
    problem::{Fault, GuideProblem, Place},
};
use serde::{Deserialize, Serialize};
use std::{io::Read, path::Path, sync::Arc};

/// The files of one guide as written: what is hashed, kept beside a case, and read again years later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideFiles {
    /// The folder's name, for messages.
    pub name: String,
    pub logic: String,
    /// Language and Fluent text, in order of language.
    pub texts: Vec<(String, String)>,
}

impl GuideFiles {
    /// A checked guide, or all its problems.
    pub fn check(&self) -> Result<Guide, Vec<GuideProblem>> {
        let texts: Vec<_> = self.texts.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect();
        Guide::read(&self.logic, &texts)
    }

    /// One piece of bytes that holds all files, to be kept with the cases that were asked with it.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(self, &mut bytes).expect("text always has a form in CBOR, and memory takes it");
        bytes
    }

    /// The files back from [`GuideFiles::to_bytes`]; nothing where these are other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        ciborium::from_reader(bytes).ok()
    }
}

/// A guide that cannot be used, and why.
#[derive(Clone, Debug)]
pub struct BrokenGuide {
    pub name: String,
    pub problems: Vec<GuideProblem>,
}

/// The guides at hand.
#[derive(Clone, Debug, Default)]
pub struct Guides {
    ready: Vec<(Arc<Guide>, GuideFiles)>,
    broken: Vec<BrokenGuide>,
}

impl Guides {
    /// Checks them all; the good ones are at hand, the others are listed.
    pub fn from_files(files: impl IntoIterator<Item = GuideFiles>) -> Self {
        let mut guides = Self::default();
        files.into_iter().for_each(|files| guides.add(files));
        guides
    }

    /// Those that come with the program.
    pub fn embedded() -> Self {
        Self::from_files(embedded())
    }

    pub fn add(&mut self, files: GuideFiles) {
        match files.check() {
            Ok(guide) => self.ready.push((Arc::new(guide), files)),
            Err(problems) => self.broken.push(BrokenGuide { name: files.name, problems }),
        }
    }

    pub fn all(&self) -> impl Iterator<Item = &Arc<Guide>> {
        self.ready.iter().map(|(guide, _)| guide)
    }

    pub fn broken(&self) -> &[BrokenGuide] {
        &self.broken
    }

    /// The newest guide of this id at hand (added last).
    pub fn of_id(&self, id: &str) -> Option<&Arc<Guide>> {
        self.all().filter(|guide| guide.id().as_str() == id).last()
    }

    /// Exactly the guide a case was asked with.
    pub fn of_hash(&self, hash: &[u8; 32]) -> Option<&Arc<Guide>> {
        self.all().find(|guide| guide.hash() == *hash)
    }

    /// The files of exactly this guide, to be kept.
    pub fn files_of(&self, hash: &[u8; 32]) -> Option<&GuideFiles> {
        self.ready.iter().find(|(guide, _)| guide.hash() == *hash).map(|(_, files)| files)
    }
}

/// The files of the guides that come with the program.
pub fn embedded() -> Vec<GuideFiles> {
    macro_rules! guide {
        ($folder:literal) => {
            GuideFiles {
                name: $folder.to_owned(),
                logic: include_str!(concat!("../screening_guides/", $folder, "/guide.ron")).to_owned(),
                texts: vec![
                    ("en".to_owned(), include_str!(concat!("../screening_guides/", $folder, "/en.ftl")).to_owned()),
                    ("es".to_owned(), include_str!(concat!("../screening_guides/", $folder, "/es.ftl")).to_owned()),
                ],
            }
        };
    }
    vec![guide!("unaccompanied_minors")]
}

/// Larger files are refused by the check; there is no need to read all of them first.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Reads the files of a guide from its folder: `guide.ron` and every `<language>.ftl`.
pub fn read_folder(folder: &Path) -> Result<GuideFiles, Vec<GuideProblem>> {
    let name = folder.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned();
    let mut problems = Vec::new();
    let mut read = |path: &Path| {
        let text = read_text(path);
        text.map_err(|why| problems.push(unreadable(path, &why))).ok()
    };
    let logic = read(&folder.join(LOGIC)).unwrap_or_default();
    let mut texts = Vec::new();
    for path in text_files(folder) {
        let language = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        texts.extend(read(&path).map(|text| (language, text)));
    }
    if problems.is_empty() { Ok(GuideFiles { name, logic, texts }) } else { Err(problems) }
}

fn text_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|extension| extension == "ftl")).collect();
    files.sort();
    files
}

fn read_text(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    std::fs::File::open(path)?.take(MOST_BYTES).read_to_string(&mut text)?;
    Ok(text)
}

fn unreadable(path: &Path, why: &std::io::Error) -> GuideProblem {
    let place = Place { file: path.display().to_string(), ..Place::default() };
    GuideProblem { place, fault: Fault::Unreadable { why: why.to_string() } }
}
