//! What a folder holds, for choosing where a file goes; and which names a file may have on every system.

use std::path::{Path, PathBuf};

/// More rows than anybody reads; a folder of many thousands must not hold up the window.
const MOST: usize = 500;

/// The folders and PDF files of a folder, by name. Hidden ones are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Contents {
    pub(super) folders: Vec<String>,
    pub(super) files: Vec<String>,
    /// There were more than are shown.
    pub(super) more: bool,
}

/// Reads a folder; `None` when it cannot be read.
pub(super) fn read(folder: &Path) -> Option<Contents> {
    let mut contents = Contents::default();
    for entry in std::fs::read_dir(folder).ok()?.flatten() {
        // Names that are no text cannot be shown, and a path shown wrongly would be worse than one not shown.
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name.starts_with('.') || name.chars().any(char::is_control) {
            continue;
        }
        // Through links, as people see them.
        if entry.path().is_dir() {
            contents.folders.push(name);
        } else if is_pdf(&name) {
            contents.files.push(name);
        }
    }
    for names in [&mut contents.folders, &mut contents.files] {
        names.sort_by_key(|name| name.to_lowercase());
        contents.more |= names.len() > MOST;
        names.truncate(MOST);
    }
    Some(contents)
}

/// The name with its ending, if every system takes it as the name of a file.
pub(super) fn file_name(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let bad = |c: char| c.is_control() || "/\\:*?\"<>|".contains(c);
    if typed.is_empty() || typed.starts_with('.') || typed.ends_with('.') || typed.chars().any(bad) || typed.len() > 200 {
        return None;
    }
    let name = if is_pdf(typed) { typed.to_owned() } else { format!("{typed}.pdf") };
    (!is_reserved(&name)).then_some(name)
}

fn is_pdf(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("pdf"))
}

/// Names that Windows keeps for devices, whatever their ending.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |device: &str| stem.strip_prefix(device).is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()));
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}

/// The folder of the person who is signed in.
pub(super) fn home() -> Option<PathBuf> {
    directories::UserDirs::new().map(|dirs| dirs.home_dir().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_its_ending_once() {
        assert_eq!(file_name("documento").as_deref(), Some("documento.pdf"));
        assert_eq!(file_name(" Documento.PDF ").as_deref(), Some("Documento.PDF"));
    }

    #[test]
    fn names_that_lead_elsewhere_or_mean_a_device_are_refused() {
        for name in
            ["", " ", "../x", "a/b", "a\\b", "c:", "a\u{0}b", "a\nb", ".hidden", "con", "LPT1.pdf", "nul.txt", "end.", &"x".repeat(300)]
        {
            assert_eq!(file_name(name), None, "{name:?}");
        }
        assert!(file_name("concierto").is_some());
    }

    #[test]
    fn a_folder_that_is_not_there_cannot_be_read() {
        assert_eq!(read(Path::new("/there/is/no/such/folder")), None);
    }
}
