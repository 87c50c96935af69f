//! Killed in the middle of saving, again and again: every acknowledged entry is there, in the folded state, and the vault opens.

use super::desk::{Place, entry, id};
use acogida::casework::entry::CaseId;
use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

/// Where the child saves; without it the child does nothing.
const FOLDER: &str = "ACOGIDA_TEST_KILL_FOLDER";
const FIRST: &str = "ACOGIDA_TEST_KILL_FIRST";
const CASES: u64 = 5;

/// Not a test of its own: what the killed program does. It saves without end and says what was acknowledged.
#[test]
fn child() {
    let (Ok(folder), Ok(first)) = (std::env::var(FOLDER), std::env::var(FIRST)) else { return };
    let place = Place::at(PathBuf::from(folder));
    let mut vault = place.open();
    let first: u64 = first.parse().expect("the parent says a number");
    for number in first.. {
        let clock = vault.next_clock();
        // Long entries, so that segments end often: that is where the clock once fell back.
        let mut entry = entry(number % CASES, number, clock);
        entry.author = "a worker ".repeat(1 + usize::try_from(number % 100).expect("small"));
        vault.append(&entry).expect("saved");
        println!("saved {number}");
        if number % 97 == 0 {
            vault.rest();
        }
    }
}

/// Runs the child until it said `until` numbers, kills it, and gives the last number that it said.
fn run_and_kill(place: &Place, first: u64, until: u64) -> Option<u64> {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .args(["vault::kill::child", "--exact", "--nocapture"])
        .env(FOLDER, place.path())
        .env(FIRST, first.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines().map_while(Result::ok);
    let number = |line: String| line.strip_prefix("saved ").and_then(|number| number.parse::<u64>().ok());
    // The moment of the kill comes from the number of saves, and from where the child happens to be after it: never from a clock.
    let mut last = lines.by_ref().filter_map(number).take(usize::try_from(until).expect("small")).last();
    child.kill().expect("killed");
    // What it had said before it died was acknowledged as well.
    last = lines.filter_map(number).last().or(last);
    child.wait().expect("ended");
    last
}

#[test]
fn no_acknowledged_entry_is_lost_however_often_it_is_killed() {
    let place = Place::new("kill");
    drop(place.create());
    let (mut next, mut clock) = (0, 0);
    for round in 0..30 {
        // Rounds of different lengths, one of which reaches over the end of a segment.
        let last = run_and_kill(&place, next, 1 + round * 37 % 120).expect("it saved something");
        let mut vault = place.open();
        assert!(vault.next_clock() > clock, "round {round}: the clock fell back");
        clock = vault.next_clock();

        let mut numbers = Vec::new();
        for case in 0..CASES {
            let entries = vault.entries_of(CaseId(id(case))).expect("readable");
            let mut clocks: Vec<_> = entries.iter().map(|entry| entry.clock).collect();
            clocks.sort_unstable();
            clocks.dedup();
            assert_eq!(clocks.len(), entries.len(), "round {round}: two entries at one logical time");
            numbers.extend(entries.iter().map(|entry| u64::from_le_bytes(entry.id.0[..8].try_into().expect("eight bytes"))));
        }
        numbers.sort_unstable();
        // All that was acknowledged, and at most the one that was under way.
        assert!(numbers.iter().copied().eq(0..numbers.len() as u64), "round {round}: a gap");
        assert!(numbers.len() as u64 > last, "round {round}: {last} was acknowledged, {} are there", numbers.len());
        assert!(numbers.len() as u64 <= last + 2, "round {round}: more than was ever saved");
        let damage: Vec<_> = vault.troubles().iter().filter(|trouble| trouble.is_damage()).collect();
        assert!(damage.is_empty(), "round {round}: {damage:?}");
        next = numbers.len() as u64;
        // Now and then the vault is left in order, now and then not.
        if round % 3 == 0 {
            vault.lock();
        }
    }
    assert!(place.files_ending(".jnl").len() > 3, "the kills reached over the ends of segments");
}
