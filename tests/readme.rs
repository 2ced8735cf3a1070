//! The README's examples, run: what it shows is what is printed.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails by panicking, and its files are its own"
)]

mod support;

use support::Place;

/// The fenced blocks of a language.
fn blocks(readme: &str, language: &str) -> Vec<String> {
    let opening = format!("```{language}\n");
    readme.split(&opening).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_session_prints_what_it_shows() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let place = Place::new("readme");
    place.write("form.csv", std::fs::read("tests/data/readme/form.csv").unwrap());
    let session = &blocks(&readme, "console")[0];
    let (command, shown) = session.split_once('\n').unwrap();
    let ran = place.run(command.strip_prefix("$ omfang ").unwrap());
    let lines =
        |text: &str| text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect::<Vec<_>>();
    assert_eq!(lines(&ran.out), lines(shown));
}

#[test]
fn every_command_that_is_shown_is_one() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let place = Place::new("readme-commands");
    let shown = blocks(&readme, "sh").concat();
    let commands = shown.lines().filter_map(|line| line.strip_prefix("omfang "));
    let mut seen = 0;
    for command in commands {
        // With --help in front of the values, clap checks that the command and its options exist.
        let words: Vec<&str> = command
            .split('#')
            .next()
            .unwrap()
            .split_whitespace()
            .filter(|word| !word.contains('"'))
            .collect();
        let verbs: Vec<&str> = words
            .iter()
            .copied()
            .take_while(|word| word.chars().all(|c| c.is_ascii_lowercase() || c == '-'))
            .collect();
        let verbs = &verbs[..verbs.len().min(2)];
        let help = place.run_with(&[verbs, &["--help"]].concat());
        let help = if help.code == 0 { help } else { place.run_with(&[verbs[0], "--help"]) };
        let text = help.exits(0);
        for option in words.iter().filter(|word| word.starts_with("--")) {
            assert!(text.contains(option), "{command}: there is no {option}");
        }
        seen += 1;
    }
    assert!(seen >= 10);
}
