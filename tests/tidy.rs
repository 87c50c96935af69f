//! The walls between the parts, and the habits no lint can see.

use std::path::{Path, PathBuf};

struct SourceFile {
    place: String,
    text: String,
}

impl SourceFile {
    /// Does it belong to one of these parts? A part is a file of that name and the folder of that name.
    fn is_part_of(&self, parts: &[&str]) -> bool {
        parts.iter().any(|part| self.place == format!("src/{part}.rs") || self.place.starts_with(&format!("src/{part}/")))
    }

    /// The code without comments and without its own tests.
    fn code(&self) -> String {
        let program = self.text.split("#[cfg(test)]").next().unwrap_or_default();
        program.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
    }
}

fn rust_files_below(folder: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the folder is part of the project") {
            let path: PathBuf = entry.expect("readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let place = path.strip_prefix(root).expect("below the root").to_string_lossy().replace('\\', "/");
                found.push(SourceFile { place, text: std::fs::read_to_string(&path).expect("readable") });
            }
        }
    }
    assert!(!found.is_empty(), "a walk that found nothing proves nothing");
    found
}

/// No file of `src` outside `parts` may contain any of `words`.
fn only(parts: &[&str], words: &[&str], instead: &str) {
    for file in rust_files_below("src").iter().filter(|file| !file.is_part_of(parts)) {
        let code = file.code();
        for word in words {
            assert!(!code.contains(word), "{} says `{word}`: {instead}", file.place);
        }
    }
}

#[test]
fn only_the_app_knows_egui() {
    only(&["app"], &["egui", "eframe"], "move that part to src/app");
}

#[test]
fn only_the_shell_knows_eframe() {
    only(&["app/shell"], &["eframe"], "interface code depends on egui alone");
}

#[test]
fn only_the_vault_encrypts() {
    only(&["vault"], &["chacha20poly1305", "argon2", "hkdf"], "keys and ciphers live in src/vault");
}

#[test]
fn only_files_writes() {
    only(
        &["files"],
        &["fs::write", "File::create", "OpenOptions", "fs::rename", "fs::remove", "fs::create_dir", "set_permissions"],
        "write through `files`, so that a test can make the call fail",
    );
}

#[test]
fn the_quiet_parts_are_handed_time_and_chance() {
    only(
        &["app", "cli", "chance"],
        &["Timestamp::now", "Zoned::now", "SystemTime::now", "Instant::now", "of_the_system()", "TimeZone::system"],
        "take it as an argument; only the loud parts ask",
    );
}

#[test]
fn arrows_point_one_way() {
    for (part, never) in [
        ("screening", &["casework", "documents", "vault", "app", "cli", "files", "wording"][..]),
        ("casework", &["documents", "vault", "app", "cli", "files", "wording"]),
        ("documents", &["vault", "app", "cli", "files"]),
        ("vault", &["documents", "app", "cli", "wording"]),
        ("files", &["screening", "casework", "documents", "vault", "app", "cli", "wording"]),
        ("wording", &["screening", "casework", "documents", "vault", "app", "cli", "files"]),
    ] {
        for file in rust_files_below("src").iter().filter(|file| file.is_part_of(&[part])) {
            for other in never {
                assert!(!file.code().contains(&format!("crate::{other}")), "{} looks at `{other}`: no arrow points that way", file.place);
            }
        }
    }
}

#[test]
fn the_program_opens_no_socket() {
    only(&[], &["std::net", "TcpStream", "UdpSocket"], "no network is needed, and none is possible");
}

#[test]
fn every_file_says_what_it_is_for() {
    for folder in ["src", "tests", "benches"] {
        for file in rust_files_below(folder) {
            assert!(file.text.starts_with("//!"), "{} does not begin with `//!`", file.place);
        }
    }
}

#[test]
fn no_file_is_too_long_to_hold_in_the_head() {
    for file in rust_files_below("src") {
        let lines = file.text.lines().count();
        assert!(lines <= 600, "{} has {lines} lines: split it by what its parts are for", file.place);
    }
}

#[test]
fn the_program_never_gives_up_by_unwrap() {
    for file in rust_files_below("src") {
        for word in [".unwrap()", "todo!(", "unimplemented!("] {
            assert!(!file.code().contains(word), "{} says `{word}`", file.place);
        }
    }
}

#[test]
fn every_dependency_says_why() {
    let manifest = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).expect("readable");
    let mut inside = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.contains("dependencies");
        } else if inside && line.contains('=') {
            assert!(line.contains('#'), "no reason given: {line}");
        }
    }
}

/// Crates that open connections, start browsers or other programs: none may come in, not even through somebody else.
/// Asked of cargo, because the lock file also names what no feature of ours brings in.
#[test]
fn no_network_code_in_the_tree() {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs, for it runs this test");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let names: std::collections::BTreeSet<String> =
        String::from_utf8_lossy(&tree.stdout).lines().filter_map(|line| line.split(' ').next().map(str::to_owned)).collect();
    assert!(names.contains("egui"), "the tree was not read");
    for banned in [
        "reqwest",
        "ureq",
        "hyper",
        "h2",
        "tokio",
        "mio",
        "socket2",
        "rustls",
        "openssl",
        "native-tls",
        "webbrowser",
        "url",
        "ehttp",
        "curl",
        "quinn",
        "tungstenite",
        "wgpu",
    ] {
        assert!(!names.contains(banned), "`{banned}` has come into the tree");
    }
}
