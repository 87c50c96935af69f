//! Where settings and the vault live.
//!
//! **Invariant:** a file `portable` beside the program keeps everything beside the program; otherwise each system's own places are used.

use std::path::{Path, PathBuf};

/// The folders of this desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// `settings.ron` lies here.
    pub config: PathBuf,
    /// The vault.
    pub vault: PathBuf,
    /// What this installation remembers of its vaults; never inside one.
    pub device: PathBuf,
    /// Guides that somebody added.
    pub guides: PathBuf,
    /// Where a PDF is offered to be saved first.
    pub documents: PathBuf,
}

impl Folders {
    /// The folders of whoever runs the program from `program`, or `None` where the system knows no home.
    pub fn find(program: Option<&Path>) -> Option<Self> {
        let beside = program.and_then(Path::parent).filter(|folder| folder.join("portable").exists());
        match beside {
            Some(folder) => Some(Self::beside(folder)),
            None => Self::of_the_system(),
        }
    }

    /// Everything in one folder.
    pub fn beside(folder: &Path) -> Self {
        Self {
            config: folder.join("config"),
            vault: folder.join("vault"),
            device: folder.join("device"),
            guides: folder.join("guides"),
            documents: folder.to_owned(),
        }
    }

    fn of_the_system() -> Option<Self> {
        let project = directories::ProjectDirs::from("", "", "acogida")?;
        let user = directories::UserDirs::new()?;
        Some(Self {
            config: project.config_dir().to_owned(),
            vault: project.data_local_dir().join("vault"),
            device: project.data_local_dir().join("device"),
            guides: project.data_local_dir().join("guides"),
            documents: user.document_dir().unwrap_or(user.home_dir()).to_owned(),
        })
    }

    pub fn settings_file(&self) -> PathBuf {
        self.config.join("settings.ron")
    }
}
