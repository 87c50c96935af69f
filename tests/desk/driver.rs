//! A desk in a test: its own folder, a disk that can fail, a clock that is moved by hand, and hands that work by label.

use acogida::{
    app::{App, Surroundings, action::Action, folders::Folders, stored_settings, theme::LookChoice},
    casework::{Case, CaseSummary},
    chance,
    files::{FaultyDisk, RealDisk},
    guides::Guides,
    screening::interview::Now,
    vault::{self, OpenVault, State, Strength},
    wording::Language,
};
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT, Queryable},
};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use zeroize::Zeroizing;

/// As a keyboard without a Mac sends it.
pub(super) const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };

pub(super) const PASSPHRASE: &str = "cantaro lunes ribera boton abrigo nuez";

/// A folder of one test, removed at its end.
pub(super) struct Place {
    folder: PathBuf,
}

impl Place {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("acogida-desk-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        Self { folder }
    }

    pub(super) fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    pub(super) fn vault(&self) -> PathBuf {
        self.folder.join("vault")
    }

    pub(super) fn settings_file(&self) -> PathBuf {
        Folders::beside(&self.folder).settings_file()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        // A folder left behind in the temporary folder spoils nothing.
        std::fs::remove_dir_all(&self.folder).ok();
    }
}

pub(super) struct Inside {
    app: Option<App>,
    now: Now,
}

pub(super) struct Desk {
    // Dropped before the folder it writes to.
    pub(super) window: Harness<'static, Inside>,
    pub(super) disk: FaultyDisk,
    pub(super) place: Arc<Place>,
}

impl Desk {
    pub(super) fn first_run() -> Self {
        let mut desk = Self::at(Place::new());
        desk.wait_for("Go on");
        desk
    }

    /// A vault is open and empty.
    pub(super) fn with_vault() -> Self {
        let mut desk = Self::first_run();
        desk.make_vault();
        desk.wait_for("The cases will be here");
        desk
    }

    pub(super) fn at(place: Place) -> Self {
        Self::on(Arc::new(place), FaultyDisk::new(RealDisk), Guides::embedded())
    }

    pub(super) fn with_guides(guides: Guides) -> Self {
        Self::on(Arc::new(Place::new()), FaultyDisk::new(RealDisk), guides)
    }

    fn on(place: Arc<Place>, disk: FaultyDisk, guides: Guides) -> Self {
        let surroundings = Surroundings {
            disk: Arc::new(disk.clone()),
            folders: Folders::beside(&place.folder),
            chance: Arc::new(chance::of_the_system),
            strength: Strength::new(8 * 1024, 1, 1),
            zone: TimeZone::UTC,
            guides: Arc::new(guides),
            language: Language::English,
        };
        let mut surroundings = Some(surroundings);
        let now = Now::new("2026-03-02T09:00:00Z".parse::<Timestamp>().unwrap(), TimeZone::UTC);
        let window = crate::window::open_with(crate::window::WIDE, LookChoice::default(), Inside { app: None, now }, move |ui, inside| {
            let app = inside.app.get_or_insert_with(|| {
                let surroundings = surroundings.take().unwrap();
                let settings = stored_settings(&surroundings);
                App::new(ui.ctx(), surroundings, settings, &inside.now)
            });
            app.logic(ui.ctx(), &inside.now);
            app.ui(ui, &inside.now);
        });
        Self { window, disk, place }
    }

    /// The program ends and is started again.
    pub(super) fn start_again(self) -> Self {
        let (place, disk) = (Arc::clone(&self.place), self.disk.clone());
        self.end();
        Self::on(place, disk, Guides::embedded())
    }

    pub(super) fn close(self) -> Place {
        let place = Arc::clone(&self.place);
        self.end();
        Arc::into_inner(place).expect("nobody else has the folder")
    }

    fn end(mut self) {
        let inside = self.window.state_mut();
        let mut app = inside.app.take().unwrap();
        app.close(&inside.now);
    }

    /// A second desk on the same vault.
    pub(super) fn beside(&self) -> Self {
        Self::on(Arc::clone(&self.place), FaultyDisk::new(RealDisk), Guides::embedded())
    }

    pub(super) fn make_vault(&mut self) {
        self.click("Go on");
        self.click("Understood, go on");
        self.type_into("Passphrase", PASSPHRASE);
        self.type_into("Type it again", PASSPHRASE);
        self.click("Create the vault and go on");
    }

    /// Begins a case with the proposed code, which is returned.
    pub(super) fn begin_case(&mut self) -> String {
        self.press(CTRL, Key::N);
        self.wait_for("Begin");
        let code = self.field("Code").value().unwrap();
        self.click("Begin");
        self.wait_for(&code);
        code
    }

    pub(super) fn unlock(&mut self, passphrase: &str) {
        self.settle();
        self.press(CTRL, Key::A);
        self.type_into("Passphrase", passphrase);
        self.press(Modifiers::NONE, Key::Enter);
    }

    pub(super) fn click(&mut self, label: &str) {
        self.wait_for(label);
        self.window.get_by(|node| node.role() == Role::Button && node.label().as_deref() == Some(label)).click();
        self.settle();
    }

    pub(super) fn type_into(&mut self, label: &str, text: &str) {
        self.field(label).focus();
        self.settle();
        self.field(label).type_text(text);
        self.settle();
    }

    /// A field to write in, by its name: the visible name beside it is a node of its own.
    pub(super) fn field<'a>(&'a self, label: &'a str) -> Node<'a> {
        let is_field = |role| matches!(role, Role::TextInput | Role::PasswordInput | Role::MultilineTextInput);
        self.window.get_by(move |node| is_field(node.role()) && node.label().as_deref() == Some(label))
    }

    pub(super) fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub(super) fn apply(&mut self, action: Action) {
        let ctx = self.window.ctx.clone();
        let inside = self.window.state_mut();
        inside.app.as_mut().unwrap().apply(&ctx, &inside.now, action);
        self.settle();
    }

    /// All in one moment: nothing the desk has to hear comes between.
    pub(super) fn apply_at_once(&mut self, actions: impl IntoIterator<Item = Action>) {
        let ctx = self.window.ctx.clone();
        let inside = self.window.state_mut();
        let app = inside.app.as_mut().unwrap();
        actions.into_iter().for_each(|action| app.apply(&ctx, &inside.now, action));
        self.settle();
    }

    /// So much time passes without anybody touching anything.
    pub(super) fn pass_secs(&mut self, secs: i64) {
        let inside = self.window.state_mut();
        let at = inside.now.at + SignedDuration::from_secs(secs);
        inside.now = Now::new(at, TimeZone::UTC);
        self.settle();
    }

    /// Two frames: what was asked for in the first is drawn in the second.
    pub(super) fn settle(&mut self) {
        self.window.run_steps(2);
    }

    pub(super) fn wait_for(&mut self, label: &str) {
        self.wait_until(label, |desk| desk.window.query_all_by_label(label).next().is_some());
    }

    pub(super) fn wait_for_part(&mut self, label: &str) {
        self.wait_until(label, |desk| desk.window.query_all_by_label_contains(label).next().is_some());
    }

    /// The storage thread answers when it can; half a minute is only for machines that hang.
    pub(super) fn wait_until(&mut self, what: &str, done: impl Fn(&Self) -> bool) {
        for _ in 0..3000 {
            self.window.run_steps(1);
            if done(self) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("never came: {what}; there is {:?}", self.labels());
    }

    pub(super) fn labels(&self) -> BTreeSet<String> {
        let nodes = self.window.query_all_by(|_| true);
        nodes.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
    }

    pub(super) fn entries_in_vault(&self) -> usize {
        self.cases_in_vault().iter().map(|case| case.history().count()).sum()
    }

    /// What stands in the field of the person's own view, in every case.
    pub(super) fn texts_in_vault(&self) -> Vec<String> {
        self.cases_in_vault().iter().map(|case| case.view().to_owned()).collect()
    }

    /// The cases as a copy of the vault's folder holds them now.
    pub(super) fn cases_in_vault(&self) -> Vec<Case> {
        self.with_copy(|open| {
            let ids: Vec<_> = open.cases().into_iter().map(|summary| summary.case).collect();
            ids.into_iter().map(|id| Case::fold(id, open.entries_of(id).unwrap())).collect()
        })
    }

    /// Where one was, as a copy of the vault's folder holds it now.
    pub(super) fn place_in_vault(&self) -> Option<acogida::app::place::Place> {
        self.with_copy(|open| open.place().map(|bytes| acogida::app::place::Place::from_bytes(&bytes)))
    }

    fn with_copy<T>(&self, read: impl FnOnce(&mut OpenVault<CaseSummary>) -> T) -> T {
        let copy = Place::new();
        copy_folder(&self.place.vault(), &copy.vault());
        let disk = Arc::new(RealDisk);
        let Ok(State::Locked(locked)) = vault::state(disk, &copy.vault()) else { panic!("there is a vault") };
        let means = vault::Means {
            device_folder: copy.folder.join("device"),
            chance: chance::of_the_system(),
            now: "2026-03-02T10:00:00Z".parse().unwrap(),
            summarise: Box::new(|entries| Case::fold(entries.first()?.case, entries.iter().cloned()).summary(None)),
        };
        let opened = locked.unlock(&Zeroizing::new(PASSPHRASE.to_owned()), means);
        let Ok(mut open): Result<OpenVault<CaseSummary>, _> = opened else { panic!("the copy opens") };
        read(&mut open)
    }
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else if let Err(error) = std::fs::copy(entry.path(), target) {
            // The desk is at work: an unfinished file may have got its name meanwhile.
            assert_eq!(error.kind(), std::io::ErrorKind::NotFound);
        }
    }
}

/// The ids of all messages of the interface, of both languages.
pub(super) fn message_ids() -> BTreeSet<String> {
    let files = Language::ALL.into_iter().flat_map(Language::files);
    let lines = files.flat_map(|file| file.lines());
    let ids = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    ids.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()) && !id.contains(' ')).map(ToOwned::to_owned).collect()
}
